package org.petitiondesk.library.sqlite;

import org.petitiondesk.exchange.ColumnMapping;
import org.petitiondesk.library.Library;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.testing.ManyMissions;
import org.petitiondesk.workflow.AddresseeImport;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes 10,000 addressees at missions into a library, takes the same file in again, and, as a
 * floor, writes the same records to a bare SQLite file with the same durability but without search,
 * keys or references. Run by hand; prints milliseconds, and those for which the thread itself
 * worked, whatever else the machine did. A number as argument makes fewer addressees.
 */
final class AddresseeImportBenchmark {
    private static final int ROUNDS = 3;

    private AddresseeImportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        List<Time> floors = new ArrayList<>();
        List<Time> imports = new ArrayList<>();
        List<Time> again = new ArrayList<>();
        for (int round = 0; round < ROUNDS + 1; round++) {
            Path folder = Files.createTempDirectory("benchmark");
            Path list = ManyMissions.write(folder.resolve("missions.csv"), many);
            Library library = Stores.store().create(folder.resolve("library.pd"), Optional.empty());
            Time first = milliseconds(() -> take(library, list, many));
            Time second = milliseconds(() -> take(library, list, 0));
            Directory all = library.addressees().directory();
            library.close();
            Time floor = floor(folder.resolve("floor.db"), all);
            // The first round warms up.
            if (round > 0) {
                floors.add(floor);
                imports.add(first);
                again.add(second);
            }
            try (var files = Files.list(folder)) {
                for (Path path : files.toList()) {
                    Files.delete(path);
                }
            }
            Files.delete(folder);
        }
        print("floor", floors);
        print("import", imports);
        print("import again", again);
    }

    private static void take(Library library, Path list, int added) throws Exception {
        var report =
                new AddresseeImport(Stores.IDS, Stores.CLOCK)
                        .importFile(
                                library,
                                list,
                                AddresseeImport.Options.of(ColumnMapping.NONE, Language.ENGLISH),
                                (done, all) -> true)
                        .orElseThrow();
        if (report.added() != added || report.updated() != 0 || !report.unclear().isEmpty()) {
            throw new IllegalStateException(
                    "added " + report.added() + ", updated " + report.updated());
        }
    }

    private static Time floor(Path file, Directory all) throws Exception {
        Files.createFile(file);
        List<String> records =
                Stream.of(
                                all.organizations().values(),
                                all.people().values(),
                                all.posts().values(),
                                all.tenures().values(),
                                all.contacts().values(),
                                all.addressees().values())
                        .flatMap(each -> each.stream().map(Object::toString))
                        .toList();
        try (Connection connection = Connector.make(LibraryFile.at(file), Optional.empty())) {
            Connector.execute(connection, "pragma journal_mode = wal");
            Connector.execute(connection, "create table record (position integer primary key, it)");
            return milliseconds(() -> {
                Connector.execute(connection, "begin immediate");
                try (PreparedStatement add =
                        connection.prepareStatement("insert into record (it) values (?)")) {
                    for (String record : records) {
                        add.setString(1, record);
                        add.addBatch();
                    }
                    add.executeBatch();
                }
                Connector.execute(connection, "commit");
            });
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    /** By the clock and by the thread's own work. */
    private record Time(double elapsed, double worked) {}

    private static Time milliseconds(Work work) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        work.run();
        return new Time(
                (System.nanoTime() - begun) / 1e6,
                (threads.getCurrentThreadCpuTime() - worked) / 1e6);
    }

    private static void print(String what, List<Time> times) {
        System.out.printf(
                Locale.ROOT,
                "%-14s median %7.0f ms, work alone %7.0f ms%n",
                what,
                median(times.stream().map(Time::elapsed).toList()),
                median(times.stream().map(Time::worked).toList()));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
