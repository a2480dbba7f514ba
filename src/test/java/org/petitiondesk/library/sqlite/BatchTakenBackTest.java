package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureSource;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An import of 100,000 lines leaves nothing when it is taken back, and comes back as it was. */
final class BatchTakenBackTest {
    private static final int LINES = 100_000;
    private static final String INDEXES =
            "select name, sql from sqlite_schema where type = 'index' order by name";

    private final Sample sample = new Sample();
    @TempDir private Path folder;

    @Test
    void leavesEveryRowOfEveryTableAsItWas()
            throws LibraryException, SQLException, NoSuchAlgorithmException {
        Path file = folder.resolve("library.pd");
        try (Library library = Stores.store().create(file, Optional.empty())) {
            sample.save(library);
            List<Signed> old = sample.many(500, "Before ", new SignatureSource.Typed());
            library.signatures().add(old);
            Id first = old.get(7).signature().id();
            library.signatures()
                    .setOrder(sample.petition.id(), SignatureOrder.RECORDED.leadBy(List.of(first)));
            Map<String, String> before = rows(file);
            assertThrows(IllegalStateException.class, () -> addAndStop(library));
            assertEquals(before, rows(file));
            ImportBatch batch =
                    new ImportBatch(
                            Sample.id(), sample.petition.id(), Instant.EPOCH, "a.csv", LINES, 3);
            library.signatures().save(batch);
            List<Signed> many =
                    sample.many(LINES, "Imported ", new SignatureSource.Imported(batch.id(), 1));
            library.signatures()
                    .addMany(() -> {
                        library.signatures().add(many);
                        return true;
                    });
            List<Id> some = new ArrayList<>();
            many.subList(0, 500).forEach(signed -> some.add(signed.signature().id()));
            library.signatures()
                    .setConsent(some, new ConsentGiven(Consent.PUBLIC, Optional.empty(), "told"));
            Map<String, String> imported = rows(file);
            assertNotEquals(before, imported);
            Removal removal = library.signatures().deleteBatch(batch.id());
            assertEquals(before, rows(file));
            library.restore(removal);
            assertEquals(imported, rows(file));
        }
    }

    private boolean addAndStop(Library library) throws LibraryException {
        return library.signatures()
                .addMany(() -> {
                    library.signatures()
                            .add(sample.many(10, "Stopped ", new SignatureSource.Typed()));
                    throw new IllegalStateException("stopped");
                });
    }

    /**
     * How many rows each table has and what they say, and which indexes there are. Of the search
     * index it is its rows; that something was removed is kept for those who still have it, and is
     * no part of the list.
     */
    private static Map<String, String> rows(Path file)
            throws SQLException, NoSuchAlgorithmException {
        Map<String, String> tables = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (Map.Entry<String, String> table : tables(connection).entrySet()) {
                tables.put(table.getKey(), content(connection, table.getValue()));
            }
            tables.put("indexes", content(connection, INDEXES));
        }
        return tables;
    }

    /** What reads all rows of a table in their order, by its name. */
    private static Map<String, String> tables(Connection connection) throws SQLException {
        Map<String, String> reading = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select name, wr from pragma_table_list where schema = 'main'"
                                        + " and name not like 'sqlite%' and name not like"
                                        + " '%\\_words\\__%' escape '\\'"
                                        + " and name not in ('tombstone', 'upkeep')")) {
            while (rows.next()) {
                String name = rows.getString(1);
                reading.put(
                        name,
                        rows.getBoolean(2)
                                ? "select * from " + name
                                : "select rowid, * from " + name + " order by 1");
            }
        }
        return reading;
    }

    private static String content(Connection connection, String reading)
            throws SQLException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        int count = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(reading)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                count++;
                for (int i = 1; i <= columns; i++) {
                    byte[] value = rows.getBytes(i);
                    digest.update(
                            ByteBuffer.allocate(4)
                                    .putInt(value == null ? -1 : value.length)
                                    .array());
                    if (value != null) {
                        digest.update(value);
                    }
                }
            }
        }
        return count + " " + HexFormat.of().formatHex(digest.digest());
    }
}
