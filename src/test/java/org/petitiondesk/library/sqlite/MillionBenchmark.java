package org.petitiondesk.library.sqlite;

import com.sun.management.OperatingSystemMXBean;

import org.petitiondesk.exchange.ListForm;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.matching.GeneratedSigners;
import org.petitiondesk.matching.Signer;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.workflow.Duplicates;
import org.petitiondesk.workflow.PetitionNumbers;
import org.petitiondesk.workflow.SignatureImport;

import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * A million generated signatories in mixed scripts, from a file to the list: their import into a
 * library, the search, the first rows of the table, the numbers, and who signed twice. Beside them,
 * in the same run, a floor: the same rows in a bare SQLite file by JDBC with the same durability
 * but without search, keys or references, and a search in that by LIKE. Run by hand with {@code
 * -Xmx512m}; prints milliseconds by the clock and of the processors after each round. Two numbers
 * as arguments make fewer signatories and other rounds.
 */
final class MillionBenchmark {
    private static final int ROUNDS = 3;
    private static final int SEARCHES = 300;
    private static final List<String> SCANS = List.of("Kim M", "金", "Song", "ann", "Park Jin");
    private static final int SCREEN = 64;
    private static final int LONGEST_QUERY = 6;
    private static final long SEED = 1;

    private final Path folder;
    private final int many;
    private final List<Time> imports = new ArrayList<>();
    private final List<Time> floors = new ArrayList<>();
    private final List<Time> rows = new ArrayList<>();
    private final List<Time> rolls = new ArrayList<>();
    private final List<Time> numbers = new ArrayList<>();
    private final List<Time> duplicates = new ArrayList<>();
    private final List<Time> searches = new ArrayList<>();
    private final List<Time> scans = new ArrayList<>();

    private MillionBenchmark(Path folder, int many) {
        this.folder = folder;
        this.many = many;
    }

    public static void main(String[] arguments) throws Exception {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path folder = Files.createTempDirectory("benchmark");
        MillionBenchmark benchmark = new MillionBenchmark(folder, many);
        Path list = benchmark.write();
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        for (int round = 0; round < rounds; round++) {
            benchmark.run(list);
            benchmark.print();
        }
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private Path write() throws Exception {
        Path list = folder.resolve("list.csv");
        String[] consents = {"public", "delivery", "initials", "count-only"};
        Random random = new Random(SEED);
        try (Writer lines = Files.newBufferedWriter(list)) {
            lines.write("name,place,country,e-mail,telephone,organization,consent,date\n");
            for (GeneratedSigners.Person person : new GeneratedSigners(many, SEED).all()) {
                Signer signer = person.signer();
                lines.write(
                        "\"%s\",%s,DE,%s,%s,%s,%s,2026-%02d-%02d%n"
                                .formatted(
                                        signer.name(),
                                        signer.place(),
                                        signer.email(),
                                        signer.telephone(),
                                        ((Capacity.Personal) signer.capacity()).affiliation(),
                                        consents[random.nextInt(consents.length)],
                                        1 + random.nextInt(3),
                                        1 + random.nextInt(28)));
            }
        }
        return list;
    }

    private void run(Path list) throws Exception {
        Path file = folder.resolve("library.pd");
        Library library = Stores.store().create(file, Optional.empty());
        Sample sample = new Sample();
        sample.save(library);
        Id petition = sample.petition.id();
        int before = library.signatures().roll(petition).size();
        time(
                imports,
                () ->
                        new SignatureImport(Stores.IDS, Stores.CLOCK)
                                .importFile(
                                        library,
                                        sample.petition,
                                        list,
                                        ListForm.FOUND_OUT,
                                        SignatureImport.Options.of(Consent.COUNT_ONLY, false)));
        int added = library.signatures().roll(petition).size() - before;
        if (added < many) {
            throw new IllegalStateException("only " + added + " came in");
        }
        time(rows, () -> library.signatures().first(petition, SCREEN));
        time(rolls, () -> library.signatures().roll(petition));
        time(numbers, () -> PetitionNumbers.read(library, petition));
        search(library, petition);
        time(duplicates, () -> Duplicates.in(library, petition, (done, all) -> true));
        floor(library, petition);
        library.close();
        Files.delete(file);
    }

    /** What somebody types who looks for a name: the first letters of it. */
    private void search(Library library, Id petition) throws Exception {
        SignatureRoll roll = library.signatures().roll(petition);
        Random random = new Random(SEED);
        for (int i = 0; i < SEARCHES; i++) {
            int at = random.nextInt(roll.size());
            String name =
                    library.signatures()
                            .read(roll.part(at, at + 1))
                            .getFirst()
                            .signed()
                            .signature()
                            .name()
                            .asSigned();
            String query =
                    name.substring(0, Math.min(name.length(), 2 + random.nextInt(LONGEST_QUERY)));
            time(
                    searches,
                    () -> {
                        SignatureRoll found =
                                library.signatures().find(roll, query, SCREEN, () -> true);
                        return library.signatures().read(found);
                    });
        }
    }

    private void floor(Library library, Id petition) throws Exception {
        Path file = Files.createFile(folder.resolve("floor.db"));
        try (Connection connection = Connector.make(LibraryFile.at(file), Optional.empty());
                Stream<Signed> signed = library.signatures().of(petition)) {
            Connector.execute(connection, "pragma journal_mode = wal");
            Connector.execute(
                    connection,
                    "create table signature (position integer primary key, "
                            + String.join(", ", SignatureRow.COLUMNS)
                            + ", email, telephone)");
            Connector.execute(connection, "begin immediate");
            Time added = Time.NONE;
            Iterator<Signed> all = signed.iterator();
            while (all.hasNext()) {
                List<Signed> some = new ArrayList<>();
                while (all.hasNext() && some.size() < 10_000) {
                    some.add(all.next());
                }
                added = added.and(Time.of(() -> add(connection, some)));
            }
            floors.add(
                    added.and(
                            Time.of(() -> {
                                Connector.execute(connection, "commit");
                                return true;
                            })));
            for (String part : SCANS) {
                time(scans, () -> scan(connection, part));
            }
        }
        for (String ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve("floor.db" + ending));
        }
    }

    private static boolean add(Connection connection, List<Signed> some) throws Exception {
        String places =
                String.join(", ", Collections.nCopies(SignatureRow.COLUMNS.size() + 2, "?"));
        try (PreparedStatement add =
                connection.prepareStatement(
                        "insert into signature ("
                                + String.join(", ", SignatureRow.COLUMNS)
                                + ", email, telephone) values ("
                                + places
                                + ")")) {
            for (Signed one : some) {
                int column = 1;
                for (Object value : SignatureRow.values(one.signature())) {
                    add.setObject(column++, Columns.encode(value));
                }
                add.setString(column++, one.signatory().email());
                add.setString(column, one.signatory().telephone());
                add.addBatch();
            }
            add.executeBatch();
        }
        return true;
    }

    private static int scan(Connection connection, String part) throws Exception {
        try (PreparedStatement like =
                connection.prepareStatement(
                        "select count(*) from signature where name like ? or place like ?")) {
            like.setString(1, "%" + part + "%");
            like.setString(2, "%" + part + "%");
            try (var found = like.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private static void time(List<Time> times, Callable<?> work) throws Exception {
        times.add(Time.of(work));
    }

    /** Milliseconds by the clock and of all processors. */
    private record Time(double elapsed, double worked) {
        static final Time NONE = new Time(0, 0);

        static Time of(Callable<?> work) throws Exception {
            OperatingSystemMXBean system =
                    (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long begun = System.nanoTime();
            long used = system.getProcessCpuTime();
            work.call();
            return new Time(
                    (System.nanoTime() - begun) / 1e6, (system.getProcessCpuTime() - used) / 1e6);
        }

        Time and(Time other) {
            return new Time(elapsed + other.elapsed, worked + other.worked);
        }
    }

    private void print() {
        print("import", imports);
        print("bare JDBC batch", floors);
        print("first rows", rows);
        print("roll of all", rolls);
        print("numbers", numbers);
        print("search", searches);
        print("LIKE", scans);
        print("who signed twice", duplicates);
    }

    private static void print(String what, List<Time> times) {
        double[] elapsed = times.stream().mapToDouble(Time::elapsed).sorted().toArray();
        double[] worked = times.stream().mapToDouble(Time::worked).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-18s median %9.1f ms, of the processors %9.1f ms; p99 %9.1f ms, of the"
                        + " processors %9.1f ms; of %d%n",
                what,
                at(elapsed, 0.5),
                at(worked, 0.5),
                at(elapsed, 0.99),
                at(worked, 0.99),
                times.size());
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }
}
