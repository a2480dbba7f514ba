package org.petitiondesk.gui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ScriptTest {

    @Test
    void partsATextByTheFacesThatHaveIt() {
        assertEquals(
                List.of(
                        new Script.Run(Script.EUROPEAN, "Jin Lin ("),
                        new Script.Run(Script.HAN, "金琳), "),
                        new Script.Run(Script.HANGUL, "홍길순")),
                Script.runs("Jin Lin (金琳), 홍길순"));
    }

    @Test
    void drawsEachWritingByItsOwnFaceAndBracketsByTheEuropeanOne() {
        assertEquals(
                List.of(
                        new Script.Run(Script.EUROPEAN, "Ahmet ("),
                        new Script.Run(Script.ARABIC, "\u06CB\u06D5\u0644\u0649 \u0626\u06D5"),
                        new Script.Run(Script.EUROPEAN, "), "),
                        new Script.Run(Script.TIBETAN, "\u0F56\u0F7C\u0F51")),
                Script.runs("Ahmet (\u06CB\u06D5\u0644\u0649 \u0626\u06D5), \u0F56\u0F7C\u0F51"));
    }

    @Test
    void drawsChineseMarksByTheChineseFace() {
        assertEquals(List.of(new Script.Run(Script.HAN, "《信》")), Script.runs("《信》"));
    }

    @Test
    void hasOneRunForAnEmptyText() {
        assertEquals(List.of(new Script.Run(Script.EUROPEAN, "")), Script.runs(""));
    }
}
