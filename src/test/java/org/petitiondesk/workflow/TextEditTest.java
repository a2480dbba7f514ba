package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.TextVersion;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class TextEditTest extends InSampleLibrary {
    private static final Language VIETNAMESE = new Language("vi");

    private Petition petition;

    @BeforeEach
    void begin() throws LibraryException {
        petition = library.petitions().all().getFirst();
    }

    @Test
    void writesADraftInItsPlace() throws LibraryException {
        TextVersion draft = unsigned();
        int versions = library.petitions().textVersions(petition.id()).size();
        for (String body : List.of("One.", "One. Two.", "One. Two. Three.")) {
            edit(draft.language(), body).apply(library);
        }
        TextVersion now = text(draft.language());
        assertEquals("One. Two. Three.", now.body());
        assertEquals(draft.id(), now.id());
        assertEquals(versions, library.petitions().textVersions(petition.id()).size());
    }

    @Test
    void leavesASignedTextAsItWas() throws LibraryException {
        TextVersion signed = signed();
        TextEdit edit = edit(signed.language(), "Changed.");
        edit.apply(library);
        assertNotEquals(signed.id(), text(signed.language()).id());
        assertEquals(Optional.of(signed), library.petitions().textVersion(signed.id()));
        edit(signed.language(), "Changed again.").apply(library);
        assertEquals(
                2,
                library.petitions().textVersions(petition.id()).stream()
                        .filter(version -> version.language().equals(signed.language()))
                        .count());
    }

    @Test
    void givesTheSameWhenItIsTakenBackAndDoneAgain() throws LibraryException {
        TextVersion signed = signed();
        TextEdit edit = edit(signed.language(), "Changed.");
        edit.apply(library);
        TextVersion changed = text(signed.language());
        edit.takeBack(library);
        assertEquals(signed, text(signed.language()));
        edit.apply(library);
        assertEquals(changed, text(signed.language()));
    }

    @Test
    void keepsATextThatStandsOnASheet() throws LibraryException {
        TextVersion draft = unsigned();
        library.sheets().save(SignatureSheet.blank(ids.next(), draft, 1, 12, Paper.A4));
        edit(draft.language(), "Changed.").apply(library);
        assertNotEquals(draft.id(), text(draft.language()).id());
        assertThrows(LibraryException.class, () -> library.petitions().deleteText(draft.id()));
        assertThrows(LibraryException.class, () -> library.petitions().replace(draft));
    }

    @Test
    void addsALanguageAndTakesItBack() throws LibraryException {
        TextEdit edit =
                new TextEdit(
                        ids,
                        clock,
                        petition.id(),
                        Map.of(VIETNAMESE, new TextDraft("Thư", "", "Kính gửi.", List.of())));
        edit.apply(library);
        Petition changed = library.petitions().find(petition.id()).orElseThrow();
        assertEquals(Optional.of("Thư"), changed.titles().in(VIETNAMESE));
        edit.takeBack(library);
        assertEquals(Optional.of(petition), library.petitions().find(petition.id()));
        assertEquals(Optional.empty(), library.petitions().currentText(petition.id(), VIETNAMESE));
    }

    @Test
    void movesADemandInEveryLanguageWithItsOutcome() throws LibraryException {
        new TextEdit(
                        ids,
                        clock,
                        petition.id(),
                        Map.of(),
                        NumberedPart.DEMANDS,
                        Collections::reverse)
                .apply(library);
        Petition changed = library.petitions().find(petition.id()).orElseThrow();
        assertEquals(
                petition.demands().reversed().stream().map(Demand::id).toList(),
                changed.demands().stream().map(Demand::id).toList());
        assertEquals(
                petition.demands().getLast().wording(), changed.demands().getFirst().wording());
        assertEquals(1, changed.demands().getFirst().number());
    }

    @Test
    void keepsTheNumbersOfDemandsThatAreWordedLater() throws LibraryException {
        Language language = unsigned().language();
        TextDraft draft =
                TextDraft.of(text(language)).withDemands(List.of("First", "", "Third", "", " "));
        TextEdit edit = new TextEdit(ids, clock, petition.id(), Map.of(language, draft));
        edit.apply(library);
        assertEquals(List.of("First", "", "Third"), text(language).demands());
    }

    private TextEdit edit(Language language, String body) throws LibraryException {
        TextDraft before = TextDraft.of(text(language));
        return new TextEdit(
                ids,
                clock,
                petition.id(),
                Map.of(
                        language,
                        new TextDraft(before.title(), before.subject(), body, before.demands())));
    }

    private TextVersion text(Language language) throws LibraryException {
        return library.petitions().currentText(petition.id(), language).orElseThrow();
    }

    private TextVersion signed() throws LibraryException {
        for (TextVersion text : library.petitions().currentTexts(petition.id())) {
            if (library.petitions().isBound(text.id())) {
                return text;
            }
        }
        throw new AssertionError("nobody has signed anything");
    }

    private TextVersion unsigned() throws LibraryException {
        for (TextVersion text : library.petitions().currentTexts(petition.id())) {
            if (!library.petitions().isBound(text.id())) {
                return text;
            }
        }
        throw new AssertionError("every text is signed");
    }
}
