package org.petitiondesk.gui.editor;

import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.petitiondesk.gui.common.Script;
import org.petitiondesk.model.manuscript.Content;
import org.petitiondesk.model.manuscript.Passage;
import org.petitiondesk.model.manuscript.Piece;
import org.petitiondesk.model.manuscript.Shape;

import java.util.ArrayList;
import java.util.List;

/** Turns paragraphs into what the widget shows, and back. */
final class Documents {
    private Documents() {}

    /** What the widget shows; one empty paragraph where there are none. */
    static ReadOnlyStyledDocument<Shape, Content, Dress> of(List<Passage> passages) {
        ReadOnlyStyledDocumentBuilder<Shape, Content, Dress> builder =
                new ReadOnlyStyledDocumentBuilder<>(ContentOps.OPS, Shape.PLAIN);
        for (Passage passage : passages.isEmpty() ? List.of(Passage.of("")) : passages) {
            builder.addParagraph(segments(passage.pieces()), passage.shape());
        }
        return builder.build();
    }

    private static List<StyledSegment<Content, Dress>> segments(List<Piece> pieces) {
        List<StyledSegment<Content, Dress>> segments = new ArrayList<>();
        for (Piece piece : pieces) {
            Dress dress = Dress.of(piece.look());
            if (piece.content() instanceof Content.Words(String text)) {
                for (Script.Run run : Script.runs(text)) {
                    segments.add(new StyledSegment<>(new Content.Words(run.text()), dress));
                }
            } else {
                segments.add(new StyledSegment<>(piece.content(), dress));
            }
        }
        if (segments.isEmpty()) {
            segments.add(new StyledSegment<>(ContentOps.OPS.createEmptySeg(), Dress.PLAIN));
        }
        return segments;
    }

    /** The paragraphs of what the widget shows. */
    static List<Passage> passages(StyledDocument<Shape, Content, Dress> document) {
        return document.getParagraphs().stream().map(Documents::passage).toList();
    }

    static Passage passage(Paragraph<Shape, Content, Dress> paragraph) {
        return new Passage(
                paragraph.getParagraphStyle(),
                paragraph.getStyledSegments().stream()
                        .filter(segment -> ContentOps.OPS.length(segment.getSegment()) > 0)
                        .filter(segment -> !segment.getStyle().isComposed())
                        .map(segment -> new Piece(segment.getSegment(), segment.getStyle().look()))
                        .toList());
    }
}
