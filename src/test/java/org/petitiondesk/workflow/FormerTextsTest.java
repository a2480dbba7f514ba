package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.TextVersion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class FormerTextsTest extends InSampleLibrary {
    private static final String LONG = "A sentence of the letter. ".repeat(20);

    private TextVersion draft;
    private Instant now;

    @BeforeEach
    void begin() throws LibraryException {
        var petition = library.petitions().all().getFirst();
        draft =
                library.petitions()
                        .currentText(petition.id(), Language.CHINESE_SIMPLIFIED)
                        .orElseThrow();
        now = draft.createdAt().plus(Duration.ofDays(1));
    }

    private TextEdit edit(String body) {
        TextDraft changed = new TextDraft(draft.title(), draft.subject(), body, draft.demands());
        return new TextEdit(
                ids,
                Clock.fixed(now, ZoneOffset.UTC),
                draft.petition(),
                Map.of(draft.language(), changed));
    }

    private void write(String body) throws LibraryException {
        edit(body).apply(library);
        now = now.plusSeconds(2);
    }

    private List<String> former() throws LibraryException {
        return FormerTexts.of(library, draft.petition(), draft.language()).stream()
                .map(TextVersion::body)
                .toList();
    }

    @Test
    void keepsHowItStoodWhenSomebodyBeginsToWriteAgain() throws LibraryException {
        assertEquals(List.of(), former());
        write("One.");
        write("One. Two.");
        assertEquals(List.of(draft.body()), former());
        now = now.plus(Duration.ofHours(3));
        write("Three.");
        assertEquals(List.of("One. Two.", draft.body()), former());
    }

    @Test
    void keepsOneEveryTenMinutesOfWriting() throws LibraryException {
        int writings = 1000;
        for (int i = 0; i < writings; i++) {
            write("Sentence " + i);
        }
        int minutes = 2 * writings / 60;
        assertEquals(1 + minutes / 10, former().size());
    }

    @Test
    void keepsWhatIsAboutToBeTakenAway() throws LibraryException {
        write(LONG);
        write(LONG + "More.");
        write("Nothing left.");
        assertEquals(LONG + "More.", former().getFirst());
    }

    @Test
    void forgetsItWhenTheChangeIsTakenBack() throws LibraryException {
        TextEdit edit = edit("One.");
        edit.apply(library);
        edit.takeBack(library);
        assertEquals(List.of(), former());
        edit.apply(library);
        assertEquals(List.of(draft.body()), former());
    }

    @Test
    void goesAndComesBackWithThePetition() throws LibraryException {
        write("One.");
        Removal removed = library.petitions().delete(draft.petition());
        assertTrue(former().isEmpty());
        library.restore(removed);
        assertEquals(List.of(draft.body()), former());
        assertEquals(
                Optional.of(draft.demands()),
                library.formerTexts()
                        .youngest(draft.petition(), draft.language())
                        .map(TextVersion::demands));
    }

    @Test
    void isNothingToBeKeptWhereNothingIsWritten() {
        TextVersion blank =
                new TextVersion(
                        draft.id(),
                        draft.petition(),
                        draft.language(),
                        "Title",
                        "",
                        " ",
                        List.of(),
                        draft.createdAt());
        assertFalse(
                FormerTexts.isDue(
                        blank, TextDraft.of(draft), Optional.empty(), Optional.empty(), now));
        assertTrue(
                FormerTexts.isDue(draft, TextDraft.EMPTY, Optional.empty(), Optional.empty(), now));
        assertFalse(
                FormerTexts.isDue(
                        draft, TextDraft.EMPTY, Optional.of(draft), Optional.empty(), now));
    }
}
