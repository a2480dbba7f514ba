package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryException.Reason;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

class ErasureTest {
    private static final String NAME = "Xenophanes Markername";
    private static final String WORD = "xenophanes";
    private static final String HAN = "瞿麒麟";
    private static final String PLACE = "Markerville";

    private final SqliteLibraryStore store = Stores.store();
    private final Sample sample = new Sample();

    @TempDir private Path folder;

    private Library open() throws LibraryException {
        Path file = folder.resolve("library.pd");
        return file.toFile().exists()
                ? store.open(file, Optional.empty(), Access.WRITE)
                : store.create(file, Optional.empty());
    }

    private boolean isInFile() {
        return List.of(NAME, WORD, HAN, PLACE).stream().anyMatch(text -> Traces.of(text, folder));
    }

    @Test
    void leavesOnlyATombstoneOfAWithdrawnSignature() throws Exception {
        Signed withdrawn =
                sample.signed(NAME + " (" + HAN + ")", PLACE, new SignatureSource.Typed());
        try (Library library = open()) {
            sample.save(library);
            library.signatures().add(sample.many(3000, "A", new SignatureSource.Typed()));
            library.signatures().add(List.of(withdrawn));
            library.signatures().add(sample.many(3000, "B", new SignatureSource.Typed()));
        }
        assertTrue(isInFile());
        try (Library library = open()) {
            var signature = withdrawn.signature();
            library.signatures().save(signature.withState(SignatureState.WITHDRAWN));
            library.signatures().save(signature.withState(SignatureState.ACTIVE));
            library.signatures().save(signature.withState(SignatureState.WITHDRAWN));
            assertEquals(6001, library.signatures().count(sample.petition.id()));
        }
        assertFalse(isInFile());
        assertEquals("SIGNATURE", tombstone(withdrawn.signature().id()));
        assertEquals("SIGNATORY", tombstone(withdrawn.signatory().id()));
        try (Library library = open()) {
            assertEquals(6000, library.signatures().count(sample.petition.id()));
            assertEquals(List.of(), library.signatures().search(sample.petition.id(), HAN));
        }
        assertEquals(List.of(), store.check(folder.resolve("library.pd"), Optional.empty()));
    }

    @Test
    void leavesNoNameOfAnImportThatWasTakenBack() throws Exception {
        try (Library library = open()) {
            sample.save(library);
        }
        List<Signed> imported;
        try (Library library = open()) {
            ImportBatch batch =
                    new ImportBatch(
                            Sample.id(), sample.petition.id(), Instant.EPOCH, "a.csv", 4000, 0);
            library.signatures().save(batch);
            imported = sample.many(4000, NAME, new SignatureSource.Imported(batch.id(), 1));
            // One by one among others, so that pages are shared and rows are moved.
            for (int from = 0; from < 4000; from += 40) {
                library.signatures().add(imported.subList(from, from + 40));
                library.signatures().add(sample.many(40, "Other ", new SignatureSource.Typed()));
            }
            library.signatures().deleteBatch(batch.id());
            assertEquals(List.of(), library.signatures().batches(sample.petition.id()));
            assertEquals(4000, library.signatures().count(sample.petition.id()));
        }
        assertFalse(Traces.of(NAME, folder));
        assertFalse(Traces.of(WORD, folder));
        assertFalse(Traces.of("markername", folder));
        assertEquals("SIGNATURE", tombstone(imported.getLast().signature().id()));
        assertEquals(List.of(), store.check(folder.resolve("library.pd"), Optional.empty()));
    }

    @Test
    void leavesNoNameOfADeletedPetition() throws Exception {
        try (Library library = open()) {
            sample.save(library);
            library.signatures().add(List.of(sample.signed(NAME + HAN + PLACE)));
            library.petitions().delete(sample.petition.id());
            assertEquals(Optional.empty(), library.petitions().find(sample.petition.id()));
        }
        assertFalse(isInFile());
        assertFalse(Traces.of("Second request", folder));
        assertEquals("PETITION", tombstone(sample.petition.id()));
        assertEquals("DEMAND", tombstone(sample.petition.demands().getFirst().id()));
    }

    @Test
    void leavesNoNameOfADeletedPerson() throws Exception {
        try (Library library = open()) {
            sample.save(library);
        }
        assertTrue(Traces.of("海棠", folder));
        try (Library library = open()) {
            library.addressees().delete(sample.president.id());
        }
        for (String text : List.of("海棠", "Haitang", "haitang", "7531 902")) {
            assertFalse(Traces.of(text, folder), text);
        }
        assertEquals("PERSON", tombstone(sample.president.id()));
        assertEquals("TENURE", tombstone(sample.tenure.id()));
        assertEquals("CONTACT_DETAIL", tombstone(sample.telephone.id()));
    }

    @Test
    void leavesNoCopyOfRowsThatHadMovedBeforeTheyWereDeleted() throws Exception {
        Random random = new Random(5);
        List<Signed> signed = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            signed.add(sample.signed("Zq" + (10_000 + i) + "x" + "y".repeat(random.nextInt(200))));
        }
        try (Library library = open()) {
            sample.save(library);
            library.signatures().add(signed);
        }
        Collections.shuffle(signed, random);
        Set<String> gone = new HashSet<>();
        for (Signed one : signed.subList(0, 4000)) {
            gone.add(one.signature().name().asSigned().substring(2, 7));
        }
        try (Library library = open()) {
            for (int from = 0; from < 4000; from += 100) {
                List<Signed> some = signed.subList(from, from + 100);
                List<Signed> others = signed.subList(from + 100, from + 150);
                library.change(() -> {
                    for (Signed one : some) {
                        library.signatures()
                                .save(one.signature().withState(SignatureState.WITHDRAWN));
                    }
                    library.signatures().purgeWithdrawn();
                    // Rows that grow have their neighbours moved to other pages.
                    for (Signed one : others) {
                        library.signatures().save(longer(one.signature(), random.nextInt(300)));
                    }
                    return true;
                });
            }
        }
        String file = Files.readString(folder.resolve("library.pd"), StandardCharsets.ISO_8859_1);
        List<String> left =
                Pattern.compile("[Zz]q(\\d{5})x")
                        .matcher(file)
                        .results()
                        .map(match -> match.group(1))
                        .filter(gone::contains)
                        .toList();
        assertEquals(List.of(), left);
    }

    private static Signature longer(Signature signature, int more) {
        String name = signature.name().asSigned() + "z".repeat(more);
        return Sample.renamed(signature, new SignedName(name), "");
    }

    @Test
    void leavesNoTraceOfANameThatWasChanged() throws Exception {
        Signed signed = sample.signed(NAME + " (" + HAN + ")", PLACE, new SignatureSource.Typed());
        try (Library library = open()) {
            sample.save(library);
            library.signatures().add(List.of(signed));
        }
        assertTrue(isInFile());
        try (Library library = open()) {
            library.signatures()
                    .save(Sample.renamed(signed.signature(), new SignedName("A.B."), ""));
        }
        assertFalse(isInFile());
    }

    @Test
    void leavesNoTraceOfAPersonsNameThatWasChanged() throws Exception {
        try (Library library = open()) {
            sample.save(library);
        }
        assertTrue(Traces.of("haitang", folder));
        try (Library library = open()) {
            library.addressees()
                    .save(
                            new Person(
                                    sample.president.id(),
                                    List.of(PersonName.whole(Language.ENGLISH, "A.B.")),
                                    Gender.FEMALE));
        }
        for (String text : List.of("海棠", "Haitang", "haitang")) {
            assertFalse(Traces.of(text, folder), text);
        }
    }

    @Test
    void keepsWhatOthersReferTo() throws LibraryException {
        try (Library library = open()) {
            sample.save(library);
            for (Id used :
                    List.of(sample.embassy.id(), sample.presidency.id(), sample.direct.id())) {
                var refused =
                        assertThrows(
                                LibraryException.class, () -> library.addressees().delete(used));
                assertEquals(Reason.IN_USE, refused.reason());
            }
            assertEquals(2, library.addressees().addressees().size());
            assertEquals(2, library.addressees().tenuresOf(sample.presidency.id()).size());
        }
    }

    @Test
    void leavesNoWordOfADeletedTemplate() throws Exception {
        try (Library library = open()) {
            sample.save(library);
        }
        assertTrue(Traces.of("Weissach", folder));
        try (Library library = open()) {
            library.templates().delete(sample.template.id());
        }
        assertFalse(Traces.of("Weissach", folder));
        assertEquals("TEMPLATE", tombstone(sample.template.id()));
    }

    @Test
    void leavesNoWordOfADeletedMapping() throws Exception {
        try (Library library = open()) {
            sample.save(library);
        }
        assertTrue(Traces.of("Zuffenhausen", folder));
        try (Library library = open()) {
            library.mappings().delete(sample.mapping.id());
        }
        assertFalse(Traces.of("Zuffenhausen", folder));
        assertFalse(Traces.of("Feuerbach", folder));
        assertEquals("MAPPING", tombstone(sample.mapping.id()));
    }

    private String tombstone(Id id) throws LibraryException, SQLException {
        try (var connection =
                        Connector.connect(
                                LibraryFile.at(folder.resolve("library.pd")),
                                Optional.empty(),
                                Access.READ_ONLY);
                var query = connection.prepareStatement("select * from tombstone where id = ?")) {
            query.setBytes(1, Columns.bytes(id));
            var row = query.executeQuery();
            return row.next() ? row.getString("kind") : "none";
        }
    }
}
