package org.petitiondesk.export.docx;

import org.petitiondesk.export.ControlCharacters;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.LetterDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes letters for Word: with real styles, headings, numbered lists, and with the fonts and
 * language of every run. Word breaks lines and pages itself; the file tells it what must stay
 * together. A letter of 100,000 signatories is written row by row.
 *
 * <p>Example: {@code new DocxLetterWriter().write(letter, out)}. Safe for use by several threads.
 */
public final class DocxLetterWriter implements LetterWriter {

    @Override
    public String ending() {
        return "docx";
    }

    /**
     * Word takes other fonts for missing characters: only what XML cannot hold is an error, and
     * what a window has too little room for, as far as can be known here, a warning.
     */
    @Override
    public List<Problem> check(LetterDocument letter) {
        List<Problem> problems = new ArrayList<>(ControlCharacters.in(letter));
        problems.addAll(FixedHead.tooLong(letter));
        return problems;
    }

    @Override
    public void write(LetterDocument letter, OutputStream out) throws IOException {
        Lists lists = new Lists(Usage.of(letter.language()));
        Links links = new Links();
        Pictures pictures = Pictures.of(letter);
        RunningParts running = new RunningParts(letter);
        Section section =
                new Section(
                        Geometry.of(letter), Script.of(letter.language()), running.belowFooterMm());
        try (WordPackage word = new WordPackage(out)) {
            word.writeOpening(letter, pictures);
            word.write(
                    "word/document.xml",
                    part -> new MainPart(letter, section, lists, links, pictures, part).write());
            word.write(Part.STYLES, StyleSheet.of(letter));
            word.write(Part.NUMBERING, lists.part());
            word.write(Part.SETTINGS, Settings.of(letter));
            word.write(Part.FONTS, Typeface.table());
            word.write(Part.HEADER, running.header());
            word.write(Part.FIRST_HEADER, running.firstHeader());
            word.write(Part.FOOTER, running.footer());
            word.write(Part.FIRST_FOOTER, running.footer());
            word.writePictures(pictures);
            word.writeRelationships(links, pictures);
            word.finish();
        }
    }
}
