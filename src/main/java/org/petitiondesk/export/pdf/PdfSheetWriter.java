package org.petitiondesk.export.pdf;

import org.petitiondesk.export.SheetWriter;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.SheetDocument;
import org.petitiondesk.typeset.Typesetter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Writes signature sheets as PDF files. */
public final class PdfSheetWriter implements SheetWriter {
    private final Typesetter typesetter = new Typesetter();

    @Override
    public List<Problem> check(SheetDocument sheets) {
        return typesetter.check(sheets);
    }

    @Override
    public void write(SheetDocument sheets, OutputStream out, Progress progress)
            throws IOException {
        int all = sheets.sheets().size();
        PdfPages.write(
                typesetter.typeset(
                        sheets,
                        set -> {
                            if (!progress.sheets(set, all)) {
                                throw new CancellationException();
                            }
                        }),
                out);
    }
}
