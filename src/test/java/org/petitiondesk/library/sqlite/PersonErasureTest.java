package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.exchange.ListForm;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.PersonSought;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.ErasureAct;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignedName;
import org.petitiondesk.workflow.HeldSignature;
import org.petitiondesk.workflow.InSampleLibrary;
import org.petitiondesk.workflow.ManyChange;
import org.petitiondesk.workflow.PersonErasure;
import org.petitiondesk.workflow.SignatureImport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody asks what is held, and that it be erased. */
final class PersonErasureTest extends InSampleLibrary {
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
                    "told by herself",
                    "ticked by her own hand");
    private List<Petition> petitions = List.of();

    @BeforeEach
    void signTwoPetitions() throws LibraryException, IOException {
        petitions = library.petitions().all().subList(0, 2);
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Path list =
                Files.writeString(
                        lists.resolve("Xenophanes Markername.csv"),
                        """
                        name,place,organization,email,telephone,country,contact again,contact how
                        Xenophanes Markername (瞿麒麟),Markerville,Markerguild,\
                        markermail@example.org,+41 31 902-4468,CH,yes,ticked by her own hand
                        Somebody Else,Bern,,else@example.org,,CH,,
                        """);
        for (Petition petition : petitions) {
            new SignatureImport(ids, clock)
                    .importFile(
                            library,
                            petition,
                            list,
                            ListForm.FOUND_OUT,
                            SignatureImport.Options.of(Consent.PUBLIC, false));
        }
        for (String how : List.of("told by herself", "letter")) {
            ManyChange.ofConsent(
                            held("Markername"),
                            new ConsentGiven(Consent.DELIVERY, Optional.empty(), how))
                    .apply(library);
        }
    }

    private List<Id> held(String who) throws LibraryException {
        return found(who).held().stream().map(HeldSignature::id).toList();
    }

    private HeldSignature.Found found(String who) throws LibraryException {
        return HeldSignature.of(library, PersonSought.of(who).orElseThrow());
    }

    @Test
    void findsAPersonInAllPetitionsByNameEmailAndTelephone() throws LibraryException {
        List<Id> both = held("markername xenophanes");
        assertEquals(2, both.size());
        assertEquals(both, held("瞿麒麟"));
        assertEquals(both, held("MarkerMail@example.org"));
        for (String number : List.of("031 9024468", "+41319024468", "0041 (0)31 902 44 68")) {
            assertEquals(both, held(number), number);
        }
        assertEquals(List.of(), held("Marker"), "only whole words");
        assertEquals(List.of(), held("Markerville"), "a place is nobody's name");
        assertEquals(both, held("Markername Markerville"), "but may tell which of two it is");
        for (String little : List.of("4468", "00000000", " ", "")) {
            assertEquals(Optional.empty(), PersonSought.of(little), little);
        }
    }

    @Test
    void findsANumberThatWasWrittenWithoutItsCountry() throws LibraryException, IOException {
        Path list =
                Files.writeString(
                        folder.resolve("short.csv"), "name,telephone\nUlla Short,079 555 01 23\n");
        new SignatureImport(ids, clock)
                .importFile(
                        library,
                        petitions.getFirst(),
                        list,
                        ListForm.FOUND_OUT,
                        SignatureImport.Options.of(Consent.PUBLIC, false));
        assertEquals(1, held("+41 79 555 01 23").size());
        assertEquals(1, held("555 01 23").size());
        assertEquals(0, held("+41 79 555 01 24").size());
        for (String written : List.of("Tel.\u00a0079\u2011555\u201101\u201123", "079–555–01–23;")) {
            assertTrue(new PersonSought.Telephone("+41 79 555 01 23").matches(written), written);
        }
    }

    @Test
    void tellsAllThatIsHeld() throws LibraryException {
        HeldSignature held = found("Markername").held().getFirst();
        String lines = String.join("\n", held.lines());
        for (String told : TOLD.subList(2, TOLD.size())) {
            assertTrue(lines.contains(told), told + " in " + lines);
        }
        assertTrue(lines.contains("petition: " + petitions.getFirst().code()), lines);
        assertTrue(lines.contains("consent: delivery, letter"), lines);
        assertTrue(lines.contains("Xenophanes Markername.csv, line 2"), lines);
    }

    @Test
    void leavesACountedSignatureThatTellsNothing() throws LibraryException {
        List<Id> both = held("Markername");
        List<Long> counts = counts();
        for (String told : TOLD) {
            assertTrue(Traces.of(told, folder), told);
        }
        new PersonErasure(both, true, clock, ids).apply(library);
        assertEquals(counts, counts());
        Signed left = library.signatures().find(both.getFirst()).orElseThrow();
        assertEquals("CH", left.signature().country());
        for (Copy copy : List.of(Copy.PUBLIC, Copy.DELIVERY)) {
            assertEquals(new Disclosure.Counted(), Disclosure.of(left.signature(), copy));
        }
        assertEquals(1, library.signatures().search(petitions.getFirst().id(), "Else").size());
        assertEquals(
                List.of(2), library.persons().acts().stream().map(ErasureAct::anonymised).toList());
        library.close();
        for (String told : TOLD) {
            assertFalse(Traces.of(told, folder), told);
        }
    }

    @Test
    void removesThemFromTheCountToo() throws LibraryException {
        List<Long> counts = counts();
        new PersonErasure(held("Markername"), false, clock, ids).apply(library);
        assertEquals(counts.stream().map(count -> count - 1).toList(), counts());
        assertEquals(
                List.of(2), library.persons().acts().stream().map(ErasureAct::removed).toList());
        library.close();
        for (String told : TOLD) {
            assertFalse(Traces.of(told, folder), told);
        }
    }

    @Test
    void givesBackWhatWasErasedUntilTheLibraryIsClosed() throws LibraryException {
        for (boolean keepsCount : List.of(true, false)) {
            List<Object> before = everything();
            PersonErasure erasure = new PersonErasure(held("Markername"), keepsCount, clock, ids);
            erasure.apply(library);
            erasure.takeBack(library);
            assertEquals(before, everything());
            erasure.apply(library);
            erasure.takeBack(library);
            assertEquals(before, everything());
        }
    }

    @Test
    void sparesContactDataThatAnotherSignatureShares() throws LibraryException {
        Signed signed = library.signatures().find(held("Markername").getFirst()).orElseThrow();
        Signed second =
                new Signed(
                        signed.signatory(),
                        new Signature(
                                ids.next(),
                                signed.signature().petition(),
                                signed.signatory().id(),
                                Optional.empty(),
                                new SignedName("Xenia Other"),
                                signed.signature().capacity(),
                                "",
                                "",
                                Optional.empty(),
                                signed.signature().consent(),
                                signed.signature().source(),
                                signed.signature().state()));
        library.signatures().add(List.of(second));
        List<Object> before = everything();
        PersonErasure one = new PersonErasure(List.of(signed.signature().id()), true, clock, ids);
        one.apply(library);
        assertEquals(signed.signatory(), signatory(second));
        PersonErasure other = new PersonErasure(List.of(second.signature().id()), true, clock, ids);
        other.apply(library);
        assertEquals("", signatory(second).email());
        other.takeBack(library);
        one.takeBack(library);
        assertEquals(before, everything());
    }

    private Signatory signatory(Signed signed) throws LibraryException {
        return library.signatures().find(signed.signature().id()).orElseThrow().signatory();
    }

    private List<Long> counts() throws LibraryException {
        List<Long> counts = new ArrayList<>();
        for (Petition petition : petitions) {
            counts.add(library.signatures().count(petition.id()));
        }
        return counts;
    }

    /** Signatures, what was wished before, imports and notes, in their order. */
    private List<Object> everything() throws LibraryException {
        List<Object> all = new ArrayList<>();
        for (Petition petition : petitions) {
            try (var signed = library.signatures().of(petition.id())) {
                for (Signed each : signed.toList()) {
                    all.add(each);
                    all.add(library.signatures().formerConsents(each.signature().id()));
                }
            }
            all.add(library.signatures().batches(petition.id()));
            all.add(library.signatures().search(petition.id(), "Xenophanes"));
        }
        all.add(library.persons().acts());
        return all;
    }
}
