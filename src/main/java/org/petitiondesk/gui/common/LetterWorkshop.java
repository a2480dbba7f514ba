package org.petitiondesk.gui.common;

import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.export.preview.PagePainter;
import org.petitiondesk.typeset.Typesetter;
import org.petitiondesk.workflow.LetterAssembly;

import java.util.List;

/**
 * What turns a petition into letters and pages; kept for as long as the window is open, because the
 * painter keeps the outlines it has drawn.
 *
 * @param writers whose letter checks are told
 */
public record LetterWorkshop(
        LetterAssembly assembly,
        Typesetter typesetter,
        PagePainter painter,
        List<LetterWriter> writers) {
    public LetterWorkshop {
        writers = List.copyOf(writers);
    }
}
