package org.petitiondesk.export.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.petitiondesk.export.docx.WrittenLetter.value;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.testing.TypicalLetters;
import org.w3c.dom.Element;

import java.io.IOException;
import java.util.List;

/** Lines of writings that rise and fall far are cut neither above nor below. */
class LinesApartTest {
    private static final LetterDocument ENGLISH = TypicalLetters.english();
    private static final List<String> PLACED =
            List.of(
                    "Spacer",
                    "Letterhead",
                    "LetterheadDetail",
                    "LetterheadRule",
                    "ReturnLine",
                    "ReferenceLine",
                    "Date");

    @ParameterizedTest
    @CsvSource({"bo, 1.75", "my, 1.6", "km, 1.7"})
    void keepsLinesApartInEveryStyle(String language, double distance) throws IOException {
        WrittenLetter written =
                WrittenLetter.of(
                        new LetterDocument(
                                new Language(language),
                                ENGLISH.title(),
                                ENGLISH.page(),
                                ENGLISH.blocks(),
                                ENGLISH.running()));
        Element defaults = written.elements("word/styles.xml", "w:docDefaults").getFirst();
        assertApart(defaults, distance);
        for (Element style : written.elements("word/styles.xml", "w:style")) {
            boolean isSpaced =
                    !value(style, "w:spacing", "w:line").isEmpty()
                            && !value(style, "w:sz", "w:val").isEmpty();
            if (isSpaced && !PLACED.contains(style.getAttribute("w:styleId"))) {
                assertApart(style, distance);
            }
        }
    }

    private static void assertApart(Element style, double distance) {
        String name = style.getAttribute("w:styleId");
        assertEquals("exact", value(style, "w:spacing", "w:lineRule"), name);
        double points = Integer.parseInt(value(style, "w:sz", "w:val")) / 2.0;
        int line = Integer.parseInt(value(style, "w:spacing", "w:line"));
        assertTrue(line >= Math.floor(20 * points * distance), name);
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "DIN_5008_B", "US_NO_10"})
    void keepsLinesOfAnAddressApart(LetterLayout layout) throws IOException {
        LetterDocument letter =
                TypicalLetters.with(
                        TypicalLetters.on(ENGLISH, Paper.A4, layout),
                        new Block.InsideAddress(List.of("བསྐྱོད་རྩྭ", "ལྷ་ས།"), -1),
                        TypicalLetters.paragraph("We write."));
        Element style =
                WrittenLetter.of(letter).elements("word/styles.xml", "w:style").stream()
                        .filter(each -> each.getAttribute("w:styleId").equals("InsideAddress"))
                        .findFirst()
                        .orElseThrow();
        double points = Integer.parseInt(value(style, "w:sz", "w:val")) / 2.0;
        int line = Integer.parseInt(value(style, "w:spacing", "w:line"));
        assertTrue(line >= Math.floor(20 * points * 1.75), line + " at " + points);
    }
}
