package org.petitiondesk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.testing.TypicalLetters;

import java.util.List;

class ControlCharactersTest {

    @ParameterizedTest
    @ValueSource(ints = {0x07, 0x1B, 0x85, 0x202E, 0x2066})
    void refusesWhatTurnsOrBreaksTheText(int codePoint) {
        List<Problem> problems = in("Anna " + Character.toString(codePoint) + "Example");
        assertEquals(1, problems.size());
        assertEquals(
                String.format("U+%04X", codePoint), problems.getFirst().arguments().getFirst());
        assertEquals("address", problems.getFirst().place().field());
    }

    @Test
    void takesEveryScriptAndTheJoinersItNeeds() {
        assertEquals(List.of(), in("金玉兰 김민서 Әсел می\u200cخواهم क्\u200dष"));
    }

    @Test
    void looksBehindLinksAndTellsWhatRepeatsOnce() {
        Inline link = new Inline.Link("https://example.org/\u0007", Inline.text("Anna\u0007"));
        Block.Paragraph paragraph = new Block.Paragraph(List.of(link));
        List<String> places =
                ControlCharacters.in(
                                TypicalLetters.with(TypicalLetters.english(), paragraph, paragraph))
                        .stream()
                        .map(problem -> problem.place().field().replaceAll(" .*", ""))
                        .toList();
        assertEquals(List.of("paragraph", "link"), places);
    }

    private static List<Problem> in(String line) {
        return ControlCharacters.in(
                TypicalLetters.with(
                        TypicalLetters.english(), new Block.InsideAddress(List.of(line), -1)));
    }
}
