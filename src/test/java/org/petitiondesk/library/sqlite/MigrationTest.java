package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryException.Reason;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.LineMark;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.petition.TranslationCheck;
import org.petitiondesk.testing.TypicalLetters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class MigrationTest {
    private static final int PRESENT = Migrations.ALL.scripts().size();

    private final SqliteLibraryStore store = Stores.store();
    private final SqliteLibraryStore later = laterStore("later.sql");

    @TempDir private Path folder;
    private Path file;

    private static SqliteLibraryStore laterStore(String... scripts) {
        return store(Stream.concat(Migrations.ALL.scripts().stream(), Stream.of(scripts)).toList());
    }

    private static SqliteLibraryStore store(List<String> scripts) {
        return new SqliteLibraryStore(
                Stores.CLOCK, Stores.IDS, "Later program", new Migrations(scripts));
    }

    @BeforeEach
    void createLibrary() throws LibraryException {
        file = folder.resolve("library.pd");
        try (Library library = store.create(file, Optional.empty())) {
            new Sample().save(library);
        }
    }

    @Test
    void saysThatTheDiskIsFullWhereItIs() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Connector.execute(connection, "pragma max_page_count = 4");
            SQLException full =
                    assertThrows(SQLException.class, () -> Migrations.ALL.run(connection));
            assertEquals(Reason.DISK_FULL, Failures.of(full).reason());
        }
    }

    @Test
    void bringsALibraryUpToDateAndKeepsABackup() throws LibraryException, IOException {
        try (Library library = later.open(file, Optional.empty(), Access.WRITE)) {
            assertEquals(PRESENT + 1, library.facts().schemaVersion());
            assertEquals(1, library.facts().petitions());
        }
        Path backup;
        try (var files = Files.list(folder)) {
            backup =
                    files.filter(path -> path.toString().contains(".version-" + PRESENT + "-"))
                            .findFirst()
                            .orElseThrow();
        }
        try (Library library = store.open(backup, Optional.empty(), Access.READ_ONLY)) {
            assertEquals(PRESENT, library.facts().schemaVersion());
        }
    }

    @Test
    void tellsOfCopiesInClearWhenALibraryIsEncrypted() throws LibraryException {
        later.open(file, Optional.empty(), Access.WRITE).close();
        // A version that the library has not seen yet leaves no further copy in clear.
        List<Path> inClear =
                laterStore("later.sql", "unseen.sql")
                        .encrypt(file, Stores.passphrase("secret").orElseThrow());
        assertEquals(1, inClear.size());
        assertTrue(inClear.getFirst().toString().contains(".version-" + PRESENT + "-"));
        assertTrue(store.isEncrypted(file));
    }

    @Test
    void bringsALibraryUpToDateThatIsOnlyToBeRead() throws LibraryException {
        try (Library library = later.open(file, Optional.empty(), Access.READ_ONLY)) {
            assertEquals(PRESENT + 1, library.facts().schemaVersion());
            var refused =
                    assertThrows(
                            LibraryException.class,
                            () -> library.petitions().save(new Sample().petition));
            assertEquals(Reason.READ_ONLY, refused.reason());
        }
    }

    @Test
    void takesHoldersOfTheFirstVersionForUnverified() throws LibraryException, SQLException {
        Path first = folder.resolve("first.pd");
        Sample sample = new Sample();
        try (Library library =
                store(Migrations.ALL.scripts().subList(0, 1)).create(first, Optional.empty())) {
            library.addressees().save(sample.office);
            library.addressees().save(sample.presidency);
            library.addressees().save(sample.president);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + first)) {
            Connector.execute(
                    connection,
                    "insert into tenure (id, person, post, created_at, changed_at)"
                            + " select zeroblob(16), person.id, post.id, 0, 0 from person, post");
        }
        try (Library library = store.open(first, Optional.empty(), Access.WRITE)) {
            Tenure tenure = library.addressees().tenuresOf(sample.presidency.id()).getFirst();
            assertEquals(Optional.empty(), tenure.verifiedOn());
            assertEquals("", tenure.source());
        }
    }

    @Test
    void findsTraditionalHanThatAnOlderProgramHasIndexed() throws LibraryException, SQLException {
        Path older = folder.resolve("older.pd");
        Sample sample = new Sample();
        try (Library library = store.create(older, Optional.empty())) {
            sample.save(library);
            library.signatures().add(List.of(sample.signed("陳海", "", new SignatureSource.Typed())));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + older)) {
            Connector.execute(connection, "update signature_words set words = ' 陳  海 '");
            for (String newer :
                    List.of(
                            "import_refusal",
                            "text_version_account",
                            "former_text_account",
                            "checked_text_account",
                            "reply_answer",
                            "reply",
                            "photograph",
                            "delivery_event")) {
                Connector.execute(connection, "drop table " + newer);
            }
            Connector.execute(connection, "alter table retention drop column reopened_on");
            Connector.execute(connection, "alter table sheet_mark drop column reason");
            Connector.execute(connection, "pragma user_version = 20");
        }
        try (Library library = store.open(older, Optional.empty(), Access.WRITE)) {
            for (String query : List.of("陳", "陈海")) {
                assertEquals(
                        1, library.signatures().search(sample.petition.id(), query).size(), query);
            }
        }
        assertEquals(List.of(), store.check(older, Optional.empty()));
    }

    @Test
    void keepsTemplatesInALibraryOfTheSecondVersion() throws LibraryException, IOException {
        Path second = folder.resolve("second.pd");
        Sample sample = new Sample();
        try (Library library =
                store(Migrations.ALL.scripts().subList(0, 2)).create(second, Optional.empty())) {
            library.addressees().save(sample.office);
        }
        try (Library library = store.open(second, Optional.empty(), Access.WRITE)) {
            assertEquals(List.of(), library.templates().all());
            library.templates().save(sample.template);
            assertEquals(List.of(sample.template), library.templates().all());
            assertEquals(List.of(sample.office), library.addressees().organizations());
        }
        assertEquals(List.of(), store.check(second, Optional.empty()));
        try (var files = Files.list(folder)) {
            assertTrue(files.anyMatch(path -> path.toString().contains("second.pd.version-2-")));
        }
    }

    @Test
    void keepsChecksOfTranslationsInALibraryOfTheTenthVersion() throws LibraryException {
        Path tenth = folder.resolve("tenth.pd");
        Sample sample = new Sample();
        try (Library library =
                store(Migrations.ALL.scripts().subList(0, 10)).create(tenth, Optional.empty())) {
            library.addressees().save(Directory.EMPTY.with(sample.office));
        }
        try (Library library = store.open(tenth, Optional.empty(), Access.WRITE)) {
            assertEquals(List.of(sample.office), library.addressees().organizations());
            sample.save(library);
            TextVersion text = sample.text(Language.FRENCH, "Titre", "2026-03-06T09:00:00Z");
            TranslationCheck check =
                    new TranslationCheck(
                            Stores.IDS.next(),
                            "Ann Example",
                            Stores.CLOCK.instant(),
                            text.withId(Stores.IDS.next()),
                            text.withId(Stores.IDS.next()));
            assertEquals(List.of(), library.translations().of(sample.petition.id()));
            library.translations().add(check);
            assertEquals(List.of(check), library.translations().of(sample.petition.id()));
        }
        assertEquals(List.of(), store.check(tenth, Optional.empty()));
    }

    /** Those were written without the lines of a letterhead, and without marks to sign. */
    @Test
    void readsLettersThatWereIssuedBeforeThereWereLetterheads() throws SQLException {
        LetterDocument usual = TypicalLetters.english();
        Block quoting = new Block.Paragraph(Inline.text("\"suffix\":\"contact\": \\\"suffix\":"));
        LetterDocument letter =
                TypicalLetters.with(
                        usual,
                        Stream.concat(usual.blocks().stream(), Stream.of(quoting))
                                .toArray(Block[]::new));
        String before =
                DocumentText.of(letter)
                        .replace("\"lines\":[],\"contact\":", "\"contact\":")
                        .replace("\"mark\":{\"kind\":\"Pen\"},", "");
        assertTrue(before.contains("\"suffix\":") && !before.contains("\"Pen\""));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            new Migrations(Migrations.ALL.scripts().subList(0, 6)).run(connection);
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            "insert into issued_letter values (1, zeroblob(16), zeroblob(16),"
                                    + " zeroblob(16), zeroblob(16), 'en', '2026-03-06', ?, 0,"
                                    + " 0)")) {
                insert.setString(1, before);
                insert.executeUpdate();
            }
            Migrations.ALL.run(connection);
            try (Statement select = connection.createStatement();
                    ResultSet row = select.executeQuery("select document from issued_letter")) {
                assertEquals(letter, DocumentText.parse(row.getString(1), Map.of()));
            }
        }
    }

    @Test
    void letsPetitionsOfTheNinthVersionHaveAsManyPagesAsTheyTake() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            new Migrations(Migrations.ALL.scripts().subList(0, 9)).run(connection);
            Connector.execute(
                    connection,
                    "insert into petition (id, code, code_key, status, dated_on, template, layout,"
                            + " created_at, changed_at) values (zeroblob(16), 'EX 1', 'ex 1',"
                            + " 'DRAFT', '2026-03-06', 'petition-letter', 'PLAIN', 0, 0)");
            Migrations.ALL.run(connection);
            assertEquals(0, Connector.number(connection, "select most_pages from petition"));
            assertEquals(0, Connector.number(connection, "select count(*) from accepted_warning"));
            assertEquals(0, Connector.number(connection, "select count(expires_on) from petition"));
            assertEquals(0, Connector.number(connection, "select count(*) from petition_earlier"));
        }
    }

    @Test
    void takesSheetsOfTheTwelfthVersionForTheUsualPage() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            new Migrations(Migrations.ALL.scripts().subList(0, 12)).run(connection);
            Connector.execute(
                    connection,
                    "insert into signature_sheet (id, petition, number, language, issued_to,"
                            + " closed, created_at, changed_at)"
                            + " values (zeroblob(16), zeroblob(16), 7, 'en', '', 0, 0, 0)");
            Migrations.ALL.run(connection);
            assertEquals(12, Connector.number(connection, "select lines from signature_sheet"));
            assertEquals(7, Connector.number(connection, "select last from sheet_numbering"));
            assertEquals(0, Connector.number(connection, "select count(*) from sheet_mark"));
        }
    }

    @Test
    void knowsNoReasonWhereALineWasStruckBeforeThereWereReasons()
            throws LibraryException, SQLException {
        Path before = folder.resolve("before.pd");
        Sample sample = new Sample();
        TextVersion text = sample.text(Language.ENGLISH, "T", "2026-03-06T09:00:00Z");
        SignatureSheet sheet = SignatureSheet.blank(Sample.id(), text, 1, 12, Paper.A4);
        try (Library library =
                store(Migrations.ALL.scripts().subList(0, 23)).create(before, Optional.empty())) {
            sample.save(library);
            library.petitions().add(text);
            library.sheets().save(sheet);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + before)) {
            Connector.execute(
                    connection,
                    "insert into sheet_mark (sheet, line, mark)"
                            + " select id, 3, 'STRUCK' from signature_sheet");
        }
        try (Library library = store.open(before, Optional.empty(), Access.WRITE)) {
            assertEquals(
                    Map.of(3, new LineMark(LineMark.Kind.STRUCK, Optional.empty())),
                    library.sheets().marks(sheet.id()));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + before)) {
            Connector.execute(connection, "update sheet_mark set reason = 'TWICE'");
            assertThrows(
                    SQLException.class,
                    () ->
                            Connector.execute(
                                    connection, "update sheet_mark set reason = 'Ann Example'"));
        }
    }

    @Test
    void refusesANewerLibrary() throws LibraryException {
        later.open(file, Optional.empty(), Access.WRITE).close();
        for (Access access : Access.values()) {
            var refused =
                    assertThrows(
                            LibraryException.class,
                            () -> store.open(file, Optional.empty(), access));
            assertEquals(Reason.NEWER, refused.reason());
        }
    }

    @Test
    void leavesALibraryAsItWasWhenAMigrationFails() throws LibraryException {
        SqliteLibraryStore broken = laterStore("broken.sql");
        assertThrows(
                LibraryException.class, () -> broken.open(file, Optional.empty(), Access.WRITE));
        try (Library library = store.open(file, Optional.empty(), Access.WRITE)) {
            assertEquals(PRESENT, library.facts().schemaVersion());
        }
        assertTrue(store.check(file, Optional.empty()).isEmpty());
    }
}
