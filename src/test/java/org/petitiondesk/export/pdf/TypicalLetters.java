package org.petitiondesk.export.pdf;

import static org.petitiondesk.export.pdf.LetterBuilder.LEFT_MM;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.typeset.Placed;
import org.petitiondesk.typeset.ShippedFaces;
import org.petitiondesk.typeset.StructureElement.Role;
import org.petitiondesk.typeset.TypesetLetter;

import java.util.List;

/** Letters that have a bit of everything. */
final class TypicalLetters {
    static final String TARGET = "mailto:office@example.org";

    private TypicalLetters() {}

    /** Two pages: headings, a list, a link, other languages, a paragraph that goes on overleaf. */
    static LetterBuilder twoPages() {
        LetterBuilder letter = new LetterBuilder(Language.ENGLISH);
        int heading = letter.element(Role.HEADING_1, 0);
        letter.bookmark("An appeal", 1);
        letter.line(ShippedFaces.SERIF_BOLD, "An appeal", heading);
        letter.rule();

        int korean = letter.element(Role.PARAGRAPH, 0, Language.KOREAN);
        letter.line(ShippedFaces.HANGUL, "존경하는 대통령 각하", korean);
        int mixed = letter.element(Role.PARAGRAPH, 0);
        double x = letter.run(ShippedFaces.SERIF, LEFT_MM, "Signed by Example (", List.of(), mixed);
        int name = letter.element(Role.SPAN, mixed, Language.CHINESE_SIMPLIFIED);
        x = letter.run(ShippedFaces.HAN, x, "金𠂇玉", List.of(), name);
        letter.run(ShippedFaces.SERIF, x, ") in (Łódź)\\", List.of(), mixed);
        letter.endLine();

        int list = letter.list(Numbering.LOWER_ROMAN, 0);
        for (String demand : List.of("First request", "Second request")) {
            int item = letter.element(Role.LIST_ITEM, list);
            int label = letter.element(Role.LABEL, item);
            int body = letter.element(Role.LIST_BODY, item);
            int paragraph = letter.element(Role.PARAGRAPH, body);
            letter.run(ShippedFaces.SERIF, LEFT_MM, "i.", List.of(), label);
            letter.line(ShippedFaces.SERIF_ITALIC, "      " + demand, paragraph);
        }

        letter.bookmark("Reply", 2);
        int second = letter.element(Role.HEADING_2, 0);
        letter.line(ShippedFaces.SERIF_BOLD, "Reply", second);
        int contact = letter.element(Role.PARAGRAPH, 0);
        int link = letter.element(Role.LINK, contact);
        letter.link(TARGET, link);
        letter.line(ShippedFaces.SERIF, "office@example.org", link);

        int overleaf = letter.element(Role.PARAGRAPH, 0);
        letter.line(ShippedFaces.SERIF, "This paragraph begins here", overleaf);
        letter.line(ShippedFaces.SERIF, "1/2", Placed.ARTIFACT);
        letter.newPage();
        letter.line(ShippedFaces.SERIF, "and ends overleaf.", overleaf);
        letter.line(ShippedFaces.SERIF, "2/2", Placed.ARTIFACT);
        return letter;
    }

    /** A list of names over some pages. */
    static TypesetLetter annex(int pages, int rowsPerPage) {
        LetterBuilder letter = new LetterBuilder(Language.CHINESE_SIMPLIFIED);
        int heading = letter.element(Role.HEADING_1, 0);
        letter.line(ShippedFaces.HAN, "签名", heading);
        int list = letter.element(Role.LIST, 0);
        for (int page = 0; page < pages; page++) {
            if (page > 0) {
                letter.newPage();
            }
            for (int row = 0; row < rowsPerPage; row++) {
                // Some have no number: their label is empty and must stay.
                String number = row % 3 == 0 ? "" : Integer.toString(page * rowsPerPage + row);
                row(letter, letter.element(Role.LIST_ITEM, list), number, "金例首尔");
            }
        }
        return letter.build("签名 <1> & 2");
    }

    private static void row(LetterBuilder letter, int item, String number, String name) {
        int label = letter.element(Role.LABEL, item);
        letter.run(ShippedFaces.HAN, LEFT_MM, number, List.of(), label);
        letter.run(ShippedFaces.HAN, 100, name, List.of(), letter.element(Role.LIST_BODY, item));
        letter.endLine();
    }
}
