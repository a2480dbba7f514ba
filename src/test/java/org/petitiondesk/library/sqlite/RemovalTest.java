package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.InSampleLibrary;

import java.util.List;
import java.util.Optional;

/** What is deleted comes back whole when that is taken back; and no change goes unnoticed. */
final class RemovalTest extends InSampleLibrary {
    private Petition petition;

    @BeforeEach
    void begin() throws LibraryException {
        petition = library.petitions().all().getFirst();
    }

    @Test
    void givesBackAPetitionWithAllThatBelongedToIt() throws LibraryException {
        List<TextVersion> texts = library.petitions().currentTexts(petition.id());
        List<Signed> signed = signatures();
        String name = signed.getFirst().signature().name().asSigned();
        List<Signed> found = library.signatures().search(petition.id(), name);
        Removal removal = library.petitions().delete(petition.id());
        assertEquals(Optional.empty(), library.petitions().find(petition.id()));
        assertEquals(List.of(), signatures());
        library.restore(removal);
        assertEquals(Optional.of(petition), library.petitions().find(petition.id()));
        assertEquals(texts, library.petitions().currentTexts(petition.id()));
        assertEquals(signed, signatures());
        assertFalse(found.isEmpty());
        assertEquals(found, library.signatures().search(petition.id(), name));
    }

    @Test
    void givesItBackASecondTime() throws LibraryException {
        List<Signed> signed = signatures();
        for (int i = 0; i < 2; i++) {
            library.restore(library.petitions().delete(petition.id()));
        }
        assertEquals(signed, signatures());
    }

    @Test
    void findsRoomWhereOthersHaveTakenThePlaces() throws LibraryException {
        Petition last = library.petitions().all().getLast();
        List<Signed> signed = signatures(last.id());
        Removal removal = library.petitions().delete(last.id());
        // These take the places that were freed.
        Signed one = signatures().getFirst();
        library.signatures()
                .add(
                        List.of(
                                new Signed(
                                        one.signatory(),
                                        new Signature(
                                                ids.next(),
                                                petition.id(),
                                                one.signatory().id(),
                                                Optional.empty(),
                                                one.signature().name(),
                                                one.signature().capacity(),
                                                "",
                                                "",
                                                Optional.empty(),
                                                one.signature().consent(),
                                                new SignatureSource.Typed(),
                                                one.signature().state()))));
        library.restore(removal);
        assertEquals(signed, signatures(last.id()));
        assertEquals(44, signatures().size());
    }

    @Test
    void forgetsAListThatTellsWhoIsDeletedAndRemembersItAgain() throws LibraryException {
        Signature first = signatures().getFirst().signature();
        ImportBatch batch = library.signatures().batches(petition.id()).getFirst();
        ImportBatch told =
                new ImportBatch(
                        batch.id(),
                        petition.id(),
                        batch.at(),
                        first.name().main() + ".vcf",
                        batch.accepted(),
                        batch.refused());
        library.signatures().save(told);
        Removal removal = library.signatures().delete(first.id());
        assertEquals("*.vcf", library.signatures().batches(petition.id()).getFirst().source());
        library.restore(removal);
        assertEquals(told, library.signatures().batches(petition.id()).getFirst());
    }

    @Test
    void givesBackATextAtItsPlaceAmongTheLanguages() throws LibraryException {
        List<TextVersion> texts = library.petitions().currentTexts(petition.id());
        Id second = texts.get(1).id();
        Removal removal = library.petitions().deleteText(second);
        assertNotEquals(texts, library.petitions().currentTexts(petition.id()));
        library.restore(removal);
        assertEquals(texts, library.petitions().currentTexts(petition.id()));
    }

    @Test
    void marksEveryChangeOfThePetitionsSignatures() throws LibraryException {
        String before = library.signatures().mark(petition.id());
        library.petitions().save(petition.withStatus(PetitionStatus.OPEN));
        assertEquals(before, library.signatures().mark(petition.id()));
        Signature first = signatures().getFirst().signature();
        library.signatures().save(first.withState(SignatureState.STRUCK));
        String struck = library.signatures().mark(petition.id());
        assertNotEquals(before, struck);
        library.signatures().save(first);
        assertNotEquals(struck, library.signatures().mark(petition.id()));
    }

    private List<Signed> signatures() throws LibraryException {
        return signatures(petition.id());
    }

    private List<Signed> signatures(Id of) throws LibraryException {
        try (var signed = library.signatures().of(of)) {
            return signed.toList();
        }
    }
}
