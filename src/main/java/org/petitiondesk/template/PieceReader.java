package org.petitiondesk.template;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.petitiondesk.model.manuscript.Content;
import org.petitiondesk.model.manuscript.Look;
import org.petitiondesk.model.manuscript.Piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what stands within a paragraph apart into pieces, each with its look. */
final class PieceReader {
    private final Findings findings;

    PieceReader(Findings findings) {
        this.findings = findings;
    }

    List<Piece> of(Node parent) {
        List<Piece> pieces = new ArrayList<>();
        children(parent, Look.PLAIN, pieces);
        return pieces;
    }

    /** Whether a line ends here for good. */
    static boolean isLineBreak(Piece piece) {
        return piece.content() instanceof Content.Break(boolean stays) && stays;
    }

    private void children(Node parent, Look look, List<Piece> pieces) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, look, pieces);
        }
    }

    private void read(Node node, Look look, List<Piece> pieces) {
        int line = findings.lineOf(node);
        switch (node) {
            case Text text -> pieces.add(new Piece(new Content.Words(text.getLiteral()), look));
            case SoftLineBreak _ -> pieces.add(new Piece(new Content.Break(false), look));
            case HardLineBreak _ -> pieces.add(new Piece(new Content.Break(true), look));
            case Emphasis _ -> children(node, look.withItalic(true), pieces);
            case StrongEmphasis _ -> children(node, look.withBold(true), pieces);
            case Link link -> {
                int before = pieces.size();
                children(node, look.withLink(Optional.of(link.getDestination())), pieces);
                if (pieces.size() == before) {
                    findings.add("template.not-shown", line, "");
                }
            }
            case InlineTag tag ->
                    tag.tag()
                            .ifPresentOrElse(
                                    found ->
                                            pieces.add(
                                                    new Piece(
                                                            new Content.Tag(found.source()), look)),
                                    () -> findings.add("template.unclosed-field", line, ""));
            case Image _ -> findings.add("template.image", line, "");
            case Code _ -> findings.add("template.code", line, "");
            case HtmlInline _ -> findings.add("template.html", line, "");
            default -> throw new IllegalStateException("no such node in CommonMark: " + node);
        }
    }
}
