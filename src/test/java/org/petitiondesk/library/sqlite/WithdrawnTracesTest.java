package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.exchange.ListForm;
import org.petitiondesk.export.text.TextLetterWriter;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.workflow.InSampleLibrary;
import org.petitiondesk.workflow.LetterAssembly;
import org.petitiondesk.workflow.LetterIssue;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.ManyChange;
import org.petitiondesk.workflow.SignatureImport;
import org.petitiondesk.workflow.Withdrawal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Of a withdrawn signer no byte of a closed library tells anything. */
final class WithdrawnTracesTest extends InSampleLibrary {
    private static final List<String> TOLD =
            List.of(
                    "Xenophanes",
                    "xenophanes",
                    "Markername",
                    "瞿麒麟",
                    "Markerville",
                    "Markerguild",
                    "markermail@example.org",
                    "902-4468",
                    "told by herself");
    private Petition petition;

    @BeforeEach
    void signAndIssue() throws LibraryException, IOException {
        petition = library.petitions().findByCode("NKR 2012 / 09").orElseThrow();
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Path list =
                Files.writeString(
                        lists.resolve("Xenophanes Markername.csv"),
                        """
                        name,place,organization,email,telephone
                        Xenophanes Markername (瞿麒麟),Markerville,Markerguild,\
                        markermail@example.org,+41 31 902-4468
                        """);
        new SignatureImport(ids, clock)
                .importFile(
                        library,
                        petition,
                        list,
                        ListForm.FOUND_OUT,
                        SignatureImport.Options.of(Consent.PUBLIC, false));
        Signed signed = signed();
        library.likenesses().setDifferent(signed.signature().id(), first(), true);
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 3, 6));
        for (String how : List.of("told by herself", "letter")) {
            ManyChange.ofConsent(
                            List.of(signed.signature().id()),
                            new ConsentGiven(Consent.DELIVERY, day, how))
                    .apply(library);
        }
        LetterIssue.of(
                        LetterMaterial.read(library, petition, Copy.DELIVERY),
                        List.of(),
                        List.of(),
                        new LetterAssembly(shipped, clock),
                        List.of(new TextLetterWriter()),
                        LocalDate.of(2026, 3, 6),
                        ids)
                .apply(library);
    }

    @Test
    void tellsNothingOnceTheLibraryIsClosed() throws LibraryException {
        for (String told : TOLD) {
            assertTrue(Traces.of(told, folder), told);
        }
        new Withdrawal(List.of(signed().signature().id())).apply(library);
        library.close();
        for (String told : TOLD) {
            assertFalse(Traces.of(told, folder), told);
        }
    }

    @Test
    void withdrawsWhatWasJoinedAsTheSameSigners() throws LibraryException {
        Id duplicate = signed().signature().id();
        Signed counting =
                library.signatures().first(petition.id(), 2).stream()
                        .map(placed -> placed.signed())
                        .filter(each -> !each.signature().id().equals(duplicate))
                        .findFirst()
                        .orElseThrow();
        library.signatures().save(signed().signature().asDuplicateOf(counting.signature().id()));
        Withdrawal withdrawal = new Withdrawal(List.of(counting.signature().id()));
        assertFalse(withdrawal.apply(library, done -> done == 0));
        assertEquals(counting, library.signatures().find(counting.signature().id()).orElseThrow());
        withdrawal.apply(library);
        assertEquals(
                SignatureState.WITHDRAWN,
                library.signatures().find(duplicate).orElseThrow().signature().state());
        withdrawal.takeBack(library);
        assertEquals(
                Optional.of(counting.signature().id()),
                library.signatures().find(duplicate).orElseThrow().signature().duplicateOf());
        withdrawal.apply(library);
        library.close();
        for (String told : TOLD) {
            assertFalse(Traces.of(told, folder), told);
        }
    }

    @Test
    void keepsNothingForTakingBackAfterARestart() throws LibraryException {
        Withdrawal withdrawal = new Withdrawal(List.of(signed().signature().id()));
        withdrawal.apply(library);
        withdrawal.takeBack(library);
        withdrawal.apply(library);
        library.close();
        for (String told : TOLD) {
            assertFalse(Traces.of(told, folder), told);
        }
    }

    @Test
    void leavesTheNameOfAListThatOthersAreFrom() throws LibraryException, IOException {
        Path list = Files.writeString(folder.resolve("lists/town.csv"), "name\nA. B.\nC. D.\n");
        new SignatureImport(ids, clock)
                .importFile(
                        library,
                        petition,
                        list,
                        ListForm.FOUND_OUT,
                        SignatureImport.Options.of(Consent.PUBLIC, false));
        Signed one = library.signatures().search(petition.id(), "A. B.").getFirst();
        new Withdrawal(List.of(one.signature().id())).apply(library);
        library.signatures().purgeWithdrawn();
        assertEquals("town.csv", library.signatures().batches(petition.id()).getLast().source());
    }

    private Signed signed() throws LibraryException {
        return library.signatures().search(petition.id(), "Xenophanes").getFirst();
    }

    private Id first() throws LibraryException {
        return library.signatures().first(petition.id(), 1).getFirst().signed().signature().id();
    }
}
