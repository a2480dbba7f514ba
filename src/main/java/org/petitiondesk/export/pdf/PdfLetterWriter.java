package org.petitiondesk.export.pdf;

import org.petitiondesk.export.ControlCharacters;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.typeset.Typesetter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes letters as PDF files, for example {@code new PdfLetterWriter(new Typesetter())}. */
public final class PdfLetterWriter implements LetterWriter {
    private final Typesetter typesetter;

    public PdfLetterWriter(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public List<Problem> check(LetterDocument letter) {
        List<Problem> control = ControlCharacters.in(letter);
        return control.isEmpty() ? typesetter.check(letter) : control;
    }

    @Override
    public void write(LetterDocument letter, OutputStream out) throws IOException {
        PdfPages.write(typesetter.flow(letter), out);
    }
}
