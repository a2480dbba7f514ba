package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.library.SignatureRepository;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.library.SignatureRepository.Standing;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.FormerConsent;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Many signatures without their names, bulk changes, and what is removed and given back. */
class SignatureRollTest {
    private final Sample sample = new Sample();

    @TempDir private Path folder;
    private Library library;
    private SignatureRepository signatures;

    @BeforeEach
    void createLibrary() throws LibraryException {
        library = Stores.store().create(folder.resolve("library.pd"), Optional.empty());
        sample.save(library);
        signatures = library.signatures();
        signatures.add(
                List.of(
                        sample.signed("Jin Hai (金海)"),
                        sample.signed("김정아"),
                        sample.signed("Jürgen Oberlohe"),
                        sample.signed("Jin Shan (金山)")));
    }

    @AfterEach
    void closeLibrary() throws LibraryException {
        library.close();
    }

    private SignatureRoll roll() throws LibraryException {
        return signatures.roll(sample.petition.id());
    }

    private List<String> names(SignatureRoll roll) throws LibraryException {
        return signatures.read(roll).stream()
                .map(Placed::signed)
                .map(Signed::signature)
                .map(Signature::name)
                .map(SignedName::main)
                .toList();
    }

    private SignatureRoll found(String query) throws LibraryException {
        return signatures.find(roll(), query, Integer.MAX_VALUE, () -> true);
    }

    private Id id(int index) throws LibraryException {
        return signatures.ids(roll().part(index, index + 1)).getFirst();
    }

    @Test
    void numbersSignaturesInTheOrderOfRecordingWhateverIsEdited() throws LibraryException {
        SignatureRoll before = roll();
        Signature second = signatures.find(id(1)).orElseThrow().signature();
        signatures.save(Sample.renamed(second, new SignedName("Zzz"), ""));
        assertEquals(List.of("Jin Hai", "Zzz", "Jürgen Oberlohe", "Jin Shan"), names(roll()));
        assertEquals(1, roll().indexOf(before.place(1)));
        assertTrue(before.indexOf(before.place(3) + 1) < 0);
        assertEquals(
                List.of("Jin Hai", "Zzz"),
                signatures.first(sample.petition.id(), 2).stream()
                        .map(placed -> placed.signed().signature().name().main())
                        .toList());
    }

    @Test
    void filtersWithoutReadingNames() throws LibraryException {
        Consent other = Consent.INITIALS;
        signatures.setConsent(List.of(id(2)), ConsentGiven.of(other));
        signatures.setStanding(List.of(id(0)), Standing.of(SignatureState.STRUCK));
        assertEquals(1, roll().count(mark -> mark.consent() == other));
        assertEquals(
                List.of("Jürgen Oberlohe"), names(roll().where(mark -> mark.consent() == other)));
        assertEquals(
                List.of("Jin Hai"),
                names(roll().where(mark -> mark.state() == SignatureState.STRUCK)));
        assertEquals(0, roll().count(mark -> mark.kind() == Signatory.Kind.ORGANIZATION));
    }

    @Test
    void findsAmongARollByWordsOfAnyScript() throws LibraryException {
        assertEquals(List.of("Jin Hai", "Jin Shan"), names(found("ji")));
        assertEquals(List.of("Jin Shan"), names(found("金山")));
        assertEquals(List.of("김정아"), names(found("정아")));
        assertEquals(4, found(" ").size());
        assertEquals(0, found("(").size());
        SignatureRoll few = roll().part(1, 4);
        assertEquals(
                List.of("Jin Shan"),
                names(signatures.find(few, "jin", Integer.MAX_VALUE, () -> true)));
        assertEquals(1, signatures.find(roll(), "ji", 1, () -> true).size());
        assertTrue(signatures.find(roll(), "ji", 9, () -> false).size() < 2);
    }

    @Test
    void findsNobodyOfAnotherPetition() throws LibraryException {
        assertEquals(0, signatures.roll(Sample.id()).size());
        Petition other = anotherPetition();
        library.petitions().save(other);
        signatures.add(
                List.of(
                        Sample.signed(
                                other.id(), "Jin Elsewhere", "", new SignatureSource.Typed())));
        assertEquals(2, found("jin").size());
    }

    private static Petition anotherPetition() {
        return new Petition(
                Sample.id(),
                "EX 002 / 2026",
                PetitionStatus.OPEN,
                LocalizedText.of(Language.ENGLISH, "Open the path"),
                LocalDate.parse("2026-06-13"),
                "petition-letter",
                List.of(),
                List.of(),
                List.of(),
                LocalizedText.EMPTY,
                List.of(),
                LocalizedText.EMPTY,
                List.of(),
                List.of(),
                LetterLayout.DIN_5008_B,
                Optional.empty(),
                "",
                0,
                AppealCourse.FIRST);
    }

    @Test
    void changesTheConsentOfManyAndTellsWhatItWas() throws LibraryException {
        List<Id> all = signatures.ids(roll());
        ConsentGiven first = signatures.find(all.getFirst()).orElseThrow().signature().consent();
        signatures.setConsent(all.subList(0, 1), ConsentGiven.of(Consent.INITIALS));
        Map<ConsentGiven, List<Id>> former =
                signatures.setConsent(all, ConsentGiven.of(Consent.DELIVERY));
        assertEquals(
                Map.of(
                        ConsentGiven.of(Consent.INITIALS),
                        all.subList(0, 1),
                        first,
                        all.subList(1, 4)),
                former);
        assertEquals(4, roll().count(mark -> mark.consent() == Consent.DELIVERY));
        for (Map.Entry<ConsentGiven, List<Id>> each : former.entrySet()) {
            signatures.setConsent(each.getValue(), each.getKey());
        }
        assertEquals(1, roll().count(mark -> mark.consent() == Consent.INITIALS));
    }

    @Test
    void tellsWhatASignerWishedBefore() throws LibraryException {
        Id signature = id(1);
        ConsentGiven first = signatures.find(signature).orElseThrow().signature().consent();
        ConsentGiven second =
                new ConsentGiven(
                        Consent.INITIALS, Optional.of(LocalDate.of(2026, 3, 1)), "by telephone");
        signatures.setConsent(List.of(signature), second);
        signatures.setConsent(List.of(signature), ConsentGiven.of(Consent.DELIVERY));
        assertEquals(List.of(second, first), former(signature));
        signatures.setConsent(List.of(signature), second);
        assertEquals(List.of(first), former(signature), "a change taken back is no change");
        Signature edited = signatures.find(signature).orElseThrow().signature();
        signatures.setConsent(List.of(signature), first);
        assertEquals(List.of(), former(signature));
        signatures.save(edited);
        assertEquals(List.of(first), former(signature));
    }

    private List<ConsentGiven> former(Id signature) throws LibraryException {
        return signatures.formerConsents(signature).stream().map(FormerConsent::given).toList();
    }

    @Test
    void keepsAChangedSigner() throws LibraryException {
        Signatory signer = signatures.find(id(1)).orElseThrow().signatory();
        signatures.save(
                new Signatory(
                        signer.id(), Signatory.Kind.ORGANIZATION, "new@example.org", "1", true));
        Signatory kept = signatures.find(id(1)).orElseThrow().signatory();
        assertEquals("new@example.org", kept.email());
        assertEquals(Signatory.Kind.ORGANIZATION, kept.kind());
        assertTrue(kept.contact().isGiven());
    }

    @Test
    void givesBackWhatWasRemovedAtItsPlace() throws LibraryException {
        Id second = id(1);
        Signed before = signatures.find(second).orElseThrow();
        SignatureRoll all = roll();
        Removal removal = signatures.delete(second);
        assertEquals(Optional.empty(), signatures.find(second));
        assertEquals(0, found("정아").size());
        library.restore(removal);
        assertEquals(Optional.of(before), signatures.find(second));
        assertEquals(1, roll().indexOf(all.place(1)));
        assertEquals(1, found("정아").size());
    }

    @Test
    void givesBackADuplicatesPartner() throws LibraryException {
        Signature first = signatures.find(id(0)).orElseThrow().signature();
        signatures.save(signatures.find(id(3)).orElseThrow().signature().asDuplicateOf(first.id()));
        Removal removal = signatures.delete(first.id());
        assertEquals(
                Optional.empty(), signatures.find(id(2)).orElseThrow().signature().duplicateOf());
        library.restore(removal);
        assertEquals(
                Optional.of(first.id()),
                signatures.find(id(3)).orElseThrow().signature().duplicateOf());
    }

    @Test
    void givesBackThoseWhosePlaceWasTaken() throws LibraryException {
        Id last = id(3);
        Removal removal = signatures.delete(last);
        signatures.add(List.of(sample.signed("Newcomer")));
        library.restore(removal);
        assertEquals("Jin Shan", names(found("shan")).getFirst());
        assertEquals(5, roll().size());
        assertEquals(last, id(4));
    }

    @Test
    void givesBackAllOfAnImportWhoseFirstPlaceWasTaken() throws LibraryException {
        ImportBatch batch =
                new ImportBatch(Sample.id(), sample.petition.id(), Instant.EPOCH, "a.csv", 3, 0);
        signatures.save(batch);
        signatures.add(sample.many(3, "Imported ", new SignatureSource.Imported(batch.id(), 1)));
        Removal removal = signatures.deleteBatch(batch.id());
        signatures.add(List.of(sample.signed("Newcomer")));
        library.restore(removal);
        assertEquals(8, roll().size());
        assertEquals(3, found("imported").size());
    }

    @Test
    void givesBackAnImportThatWasTakenBack() throws LibraryException {
        ImportBatch batch =
                new ImportBatch(Sample.id(), sample.petition.id(), Instant.EPOCH, "a.csv", 3, 0);
        signatures.save(batch);
        signatures.add(sample.many(3, "Imported ", new SignatureSource.Imported(batch.id(), 1)));
        List<Id> all = signatures.ids(roll());
        Removal removal = signatures.deleteBatch(batch.id());
        assertEquals(4, roll().size());
        library.restore(removal);
        assertEquals(all, signatures.ids(roll()));
        assertEquals(List.of(batch), signatures.batches(sample.petition.id()));
        assertEquals(3, found("imported").size());
        library.restore(signatures.deleteBatch(batch.id()));
        assertEquals(all, signatures.ids(roll()));
    }
}
