package org.petitiondesk.export.pdf;

import org.petitiondesk.export.ControlCharacters;
import org.petitiondesk.export.MailWriter;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.MailAddress;
import org.petitiondesk.model.letter.MailDocument;
import org.petitiondesk.model.letter.MailStock;
import org.petitiondesk.typeset.Typesetter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes envelopes and sheets of labels as PDF files, on pages of their own size. */
public final class PdfMailWriter implements MailWriter {
    private final Typesetter typesetter = new Typesetter();

    @Override
    public List<Problem> check(MailAddress to, MailStock stock) {
        List<Problem> control = ControlCharacters.in(to);
        return control.isEmpty() ? typesetter.check(to, stock) : control;
    }

    @Override
    public void write(MailDocument mail, OutputStream out) throws IOException {
        PdfPages.write(typesetter.typeset(mail), out);
    }
}
