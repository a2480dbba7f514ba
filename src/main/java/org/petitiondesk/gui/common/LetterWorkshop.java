package org.petitiondesk.gui.common;

import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.export.preview.PagePainter;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.RunningText;
import org.petitiondesk.spelling.Dictionaries;
import org.petitiondesk.typeset.Typesetter;
import org.petitiondesk.workflow.LetterAssembly;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What turns a petition into letters and pages; kept for as long as the window is open, because the
 * painter keeps the outlines it has drawn.
 *
 * @param writers whose letter checks are told
 * @param dictionaries in which the words of letters are looked up
 */
public record LetterWorkshop(
        LetterAssembly assembly,
        Typesetter typesetter,
        PagePainter painter,
        List<LetterWriter> writers,
        Dictionaries dictionaries) {
    private static final double SAMPLE_DPI = 50;

    /** A word for each of the faces. */
    private static final LetterDocument SAMPLE =
            new LetterDocument(
                    Language.ENGLISH,
                    "",
                    new PageSetup(Paper.A4, LetterLayout.PLAIN),
                    List.of(
                            new Block.Paragraph(Inline.text("Petition")),
                            new Block.Paragraph(Inline.text("请愿书")),
                            new Block.Paragraph(Inline.text("청원서")),
                            new Block.Heading(1, Inline.text("Petition"))),
                    new RunningText(new RunningText.Continuation("", "", ""), "", "1", ""));

    public LetterWorkshop {
        writers = List.copyOf(writers);
    }

    /**
     * Reads the faces and sets a first page behind the window, so that the first letter does not
     * have to wait for them.
     */
    public void warmUp() {
        var _ =
                CompletableFuture.runAsync(
                        () -> painter.paint(typesetter.typeset(SAMPLE), 0, SAMPLE_DPI));
    }
}
