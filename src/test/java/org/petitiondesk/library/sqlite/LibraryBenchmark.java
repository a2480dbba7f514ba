package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Adds 100,000 signatures to a library and, as a floor, the same rows to a bare SQLite file with
 * the same durability but without search, keys or references. Run by hand; prints milliseconds.
 */
final class LibraryBenchmark {
    private static final int SIGNATURES = 100_000;
    private static final int ROUNDS = 5;

    private LibraryBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        List<Double> floors = new ArrayList<>();
        List<Double> adds = new ArrayList<>();
        List<Double> searches = new ArrayList<>();
        List<Double> closes = new ArrayList<>();
        for (int round = 0; round < ROUNDS + 1; round++) {
            Path folder = Files.createTempDirectory("benchmark");
            Sample sample = new Sample();
            List<Signed> signed =
                    sample.many(SIGNATURES, "Jin Shanyu ", new SignatureSource.Typed());
            double floor = floor(folder.resolve("floor.db"), signed);
            Path file = folder.resolve("library.pd");
            Library library = Stores.store().create(file, Optional.empty());
            sample.save(library);
            double add = milliseconds(() -> library.signatures().add(signed));
            double search =
                    milliseconds(() -> library.signatures().search(sample.petition.id(), "金海人"));
            library.close();
            double close = eraseOnClose(file, signed);
            // The first round warms up.
            if (round > 0) {
                floors.add(floor);
                adds.add(add);
                searches.add(search);
                closes.add(close);
            }
            try (var files = Files.list(folder)) {
                for (Path path : files.toList()) {
                    Files.delete(path);
                }
            }
            Files.delete(folder);
        }
        print("floor", floors);
        print("add", adds);
        print("search", searches);
        print("delete one and close", closes);
        System.out.printf(Locale.ROOT, "ratio %.2f%n", median(adds) / median(floors));
    }

    private static double floor(Path file, List<Signed> signed) throws Exception {
        Files.createFile(file);
        try (Connection connection = Connector.make(LibraryFile.at(file), Optional.empty())) {
            Connector.execute(connection, "pragma journal_mode = wal");
            Connector.execute(
                    connection,
                    "create table signature (position integer primary key, "
                            + String.join(", ", SignatureRow.COLUMNS)
                            + ")");
            Connector.execute(
                    connection,
                    "create table signatory"
                            + " (position integer primary key, id, kind, email, telephone)");
            return milliseconds(() -> addBare(connection, signed));
        }
    }

    private static void addBare(Connection connection, List<Signed> signed) throws Exception {
        String places = String.join(", ", Collections.nCopies(SignatureRow.COLUMNS.size(), "?"));
        Connector.execute(connection, "begin immediate");
        try (PreparedStatement signature =
                        connection.prepareStatement(
                                "insert into signature ("
                                        + String.join(", ", SignatureRow.COLUMNS)
                                        + ") values ("
                                        + places
                                        + ")");
                PreparedStatement signatory =
                        connection.prepareStatement(
                                "insert into signatory (id, kind, email, telephone)"
                                        + " values (?, ?, ?, ?)")) {
            int waiting = 0;
            for (Signed one : signed) {
                int column = 1;
                for (Object value : SignatureRow.values(one.signature())) {
                    signature.setObject(column++, Columns.encode(value));
                }
                signature.addBatch();
                signatory.setBytes(1, Columns.bytes(one.signatory().id()));
                signatory.setString(2, one.signatory().kind().name());
                signatory.setString(3, one.signatory().email());
                signatory.setString(4, one.signatory().telephone());
                signatory.addBatch();
                if (++waiting % 1000 == 0) {
                    signature.executeBatch();
                    signatory.executeBatch();
                }
            }
            signature.executeBatch();
            signatory.executeBatch();
        }
        Connector.execute(connection, "commit");
    }

    private static double eraseOnClose(Path file, List<Signed> signed) throws Exception {
        Library library = Stores.store().open(file, Optional.empty(), Access.WRITE);
        var signature = library.signatures().find(signed.get(777).signature().id()).orElseThrow();
        library.signatures().save(signature.signature().withState(SignatureState.WITHDRAWN));
        return milliseconds(library::close);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double milliseconds(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void print(String what, List<Double> times) {
        System.out.printf(Locale.ROOT, "%-22s median %7.1f ms of %s%n", what, median(times), times);
    }
}
