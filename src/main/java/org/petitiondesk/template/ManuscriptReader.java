package org.petitiondesk.template;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.manuscript.Manuscript;
import org.petitiondesk.model.manuscript.Nest;
import org.petitiondesk.model.manuscript.Passage;
import org.petitiondesk.model.manuscript.Piece;
import org.petitiondesk.model.manuscript.Shape;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows template text as a person sees it while writing. What cannot be shown so, or would not be
 * written down again with the same meaning, is refused: nothing of a text is lost by showing it.
 */
public final class ManuscriptReader {
    private final Findings findings = new Findings("", 1);
    private final PieceReader pieces = new PieceReader(findings);
    private final List<Passage> passages = new ArrayList<>();
    private final List<Transcript.Start> starts = new ArrayList<>();

    private ManuscriptReader() {}

    /** Reads a text; the problems say why it cannot be shown. */
    public static Read<Transcript> read(String text) {
        ManuscriptReader reader = new ManuscriptReader();
        reader.children(TemplateParser.tree(text), List.of());
        List<Problem> problems = new ArrayList<>(reader.findings.problems());
        Manuscript manuscript = new Manuscript(reader.passages);
        if (problems.isEmpty() && !isKept(manuscript)) {
            reader.findings.add("template.not-shown", 1, "");
            problems.addAll(reader.findings.problems());
        }
        return problems.isEmpty()
                ? Read.of(new Transcript(manuscript, text, reader.starts), List.of())
                : Read.refused(problems);
    }

    /** Whether it is the same after being written down. */
    private static boolean isKept(Manuscript manuscript) {
        return ofTree(ManuscriptWriter.write(manuscript).text()).equals(manuscript.tidied());
    }

    /** What a text shows that was written down by this program. */
    static Manuscript ofTree(String text) {
        ManuscriptReader reader = new ManuscriptReader();
        reader.children(TemplateParser.tree(text), List.of());
        return new Manuscript(reader.passages).tidied();
    }

    private void children(Node parent, List<Nest> nests) {
        List<Nest> here = nests;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            int before = passages.size();
            read(node, here);
            if (passages.size() > before) {
                here = Shape.PLAIN.withNests(nests).goingOn().nests();
            }
        }
    }

    private void read(Node node, List<Nest> nests) {
        Shape shape = Shape.PLAIN.withNests(nests);
        int line = findings.lineOf(node);
        switch (node) {
            case Paragraph _ -> add(shape, pieces.of(node), line);
            case Heading heading -> add(shape.withLevel(heading.getLevel()), heading(node), line);
            case BlockQuote _ -> children(node, in(nests, Nest.opening(Nest.Kind.QUOTE)));
            case BulletList _ -> items(node, nests, Nest.opening(Nest.Kind.BULLETS), line);
            case OrderedList list -> {
                Integer start = list.getMarkerStartNumber();
                int first = start == null ? 1 : start;
                items(node, nests, new Nest(Nest.Kind.NUMBERS, Nest.Step.OPENS, first), line);
            }
            case ThematicBreak _ -> add(new Shape(nests, 0, true), List.of(), line);
            case BlockTag tag -> add(shape, List.of(Piece.tag(tag.tag().source())), line);
            case HtmlBlock _ -> findings.add("template.html", line, "");
            case FencedCodeBlock _ -> findings.add("template.code", line, "");
            case IndentedCodeBlock _ -> findings.add("template.indented", line, "");
            case LinkReferenceDefinition _ -> findings.add("template.not-shown", line, "");
            default -> throw new IllegalStateException("no such node in CommonMark: " + node);
        }
    }

    private List<Piece> heading(Node heading) {
        List<Piece> line = pieces.of(heading);
        if (line.stream().anyMatch(PieceReader::isLineBreak)) {
            findings.add("template.not-shown", findings.lineOf(heading), "");
        }
        return line;
    }

    private void items(Node list, List<Nest> nests, Nest opening, int line) {
        List<Nest> outer = nests;
        Nest nest = opening;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            int before = passages.size();
            children(item, in(outer, nest));
            if (passages.size() == before) {
                add(Shape.PLAIN.withNests(in(outer, nest)), List.of(), line);
            }
            outer = Shape.PLAIN.withNests(nests).goingOn().nests();
            nest = new Nest(opening.kind(), Nest.Step.NEXT, 1);
        }
    }

    private static List<Nest> in(List<Nest> nests, Nest inner) {
        List<Nest> in = new ArrayList<>(nests);
        in.add(inner);
        return in;
    }

    private void add(Shape shape, List<Piece> content, int line) {
        starts.add(new Transcript.Start(line, passages.size()));
        passages.add(new Passage(shape, content));
    }
}
