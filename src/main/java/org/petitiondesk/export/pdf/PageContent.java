package org.petitiondesk.export.pdf;

import static org.petitiondesk.model.letter.Points.ofMm;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.typeset.Placed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws one page: runs of text as marked content of their elements, everything else as artifacts
 * (ISO 32000-1, 14.6 and 14.8.2.2).
 */
final class PageContent {
    private static final int NOTHING_OPEN = -2;
    private static final double THOUSANDTHS = 1000;
    private static final double UNKNOWN = -1;

    private final Elements elements;
    private final EmbeddedFaces faces;
    private final EmbeddedPictures pictures;
    private final double height;
    private final Syntax out = new Syntax();

    private int open = NOTHING_OPEN;
    private @Nullable EmbeddedFace face;
    private double size;
    private double fillGray;

    /**
     * @param height of the paper in points
     */
    PageContent(Elements elements, EmbeddedFaces faces, EmbeddedPictures pictures, double height) {
        this.elements = elements;
        this.faces = faces;
        this.pictures = pictures;
        this.height = height;
    }

    /** Draws a page and gives its content, which holds until the next one. */
    Syntax draw(List<Placed> items) {
        return draw(items, 0);
    }

    /** Likewise what is drawn after something else, in whatever gray that was. */
    Syntax drawBelow(List<Placed> items) {
        return draw(items, UNKNOWN);
    }

    private Syntax draw(List<Placed> items, double gray) {
        out.clear();
        face = null;
        size = 0;
        fillGray = gray;
        int from = 0;
        while (from < items.size()) {
            int to = endOfLine(items, from);
            if (to > from + 1 && isTurned(items.subList(from, to))) {
                drawTurned(items.subList(from, to));
            } else {
                items.subList(from, to).forEach(this::draw);
            }
            from = to;
        }
        close();
        return out;
    }

    private void draw(Placed item) {
        switch (item) {
            case Placed.Run run when run.text().isEmpty() -> {}
            case Placed.Text text -> {
                // Words may tell nothing and are drawn: the second part of a parted word.
                open(text.element());
                show(text);
            }
            case Placed.Rule rule -> draw(rule);
            case Placed.Image image -> draw(image);
            case Placed.Squares squares -> draw(squares);
            case Placed.Dot dot -> draw(dot);
        }
    }

    private static int endOfLine(List<Placed> items, int from) {
        int to = from + 1;
        if (items.get(from) instanceof Placed.Text first) {
            while (to < items.size()
                    && items.get(to) instanceof Placed.Text text
                    && text.baselineMm() == first.baselineMm()) {
                to++;
            }
        }
        return to;
    }

    /** Whether a line is not read from left to right throughout. */
    private static boolean isTurned(List<Placed> line) {
        for (int i = 1; i < line.size(); i++) {
            if (xMm(line.get(i)) < xMm(line.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static double xMm(Placed text) {
        return ((Placed.Text) text).xMm();
    }

    /**
     * Draws a line from left to right, as programs expect that take text out of a file, but gives
     * its texts to the structure as they are read.
     */
    private void drawTurned(List<Placed> line) {
        close();
        List<Marked> marked = new ArrayList<>();
        for (Placed item : line) {
            Placed.Text text = (Placed.Text) item;
            int mark = text.element() == Placed.ARTIFACT ? 0 : elements.mark(text.element());
            marked.add(new Marked(text, mark));
        }
        marked.sort(Comparator.comparingDouble(each -> each.text().xMm()));
        for (Marked each : marked) {
            begin(each.text().element(), each.mark());
            out.text("BT\n");
            show(each.text());
            out.text("ET EMC\n");
        }
    }

    /** A text with its identifier (MCID) on the page. */
    private record Marked(Placed.Text text, int mark) {}

    private void show(Placed.Text text) {
        switch (text) {
            case Placed.Run run -> draw(run);
            case Placed.Words words -> draw(words);
        }
    }

    private void draw(Placed.Run run) {
        EmbeddedFace characters = faces.of(run.face());
        choose(characters, run);
        begin(run);
        show(characters, run);
    }

    /** Where the first character stands. */
    private void begin(Placed.Text text) {
        out.text("1 0 0 1 ")
                .decimal(ofMm(text.xMm()))
                .text(" ")
                .decimal(height - ofMm(text.baselineMm()))
                .text(" Tm");
    }

    private void draw(Placed.Words words) {
        EmbeddedFace characters = faces.of(words.face());
        choose(characters, words);
        begin(words);
        out.append(new WordContent(words, characters, height - ofMm(words.baselineMm())).syntax());
    }

    /** Sets what differs from the run before; text state lives on from one text to the next. */
    private void choose(EmbeddedFace wanted, Placed.Text run) {
        if (!wanted.equals(face) || run.sizePt() != size) {
            face = wanted;
            size = run.sizePt();
            out.text("/").text(wanted.name()).text(" ").decimal(size).text(" Tf ");
        }
        if (run.gray() != fillGray) {
            fillGray = run.gray();
            out.decimal(fillGray).text(" g ");
        }
    }

    private void show(EmbeddedFace characters, Placed.Run run) {
        List<Double> extra = run.extraMm();
        out.text("[(");
        int count = 0;
        for (int at = 0; at < run.text().length(); count++) {
            int codePoint = run.text().codePointAt(at);
            out.inString(characters.number(codePoint));
            at += Character.charCount(codePoint);
            double space =
                    extra.isEmpty() ? 0 : ofMm(extra.get(count)) / run.sizePt() * THOUSANDTHS;
            if (space != 0) {
                // What stands between the strings is taken away from the advance.
                out.text(")").decimal(-space).text("(");
            }
        }
        out.text(")]TJ\n");
    }

    private void draw(Placed.Rule rule) {
        close();
        out.text("/Artifact BMC ")
                .decimal(rule.thicknessPt())
                .text(" w ")
                .decimal(rule.gray())
                .text(" G ");
        point(rule.fromXMm(), rule.fromYMm()).text(" m ");
        point(rule.toXMm(), rule.toYMm()).text(" l S EMC\n");
    }

    private void draw(Placed.Image image) {
        close();
        beginFigure(image);
        out.text("q ")
                .decimal(ofMm(image.widthMm()))
                .text(" 0 0 ")
                .decimal(ofMm(image.heightMm()))
                .text(" ");
        point(image.xMm(), image.topMm() + image.heightMm())
                .text(" cm/")
                .text(pictures.name(image.picture()))
                .text(" Do Q EMC\n");
    }

    private void draw(Placed.Squares squares) {
        close();
        beginFigure(squares);
        out.text("q 0 g ");
        for (Placed.Squares.Bar bar : squares.bars()) {
            point(bar.xMm(), bar.topMm() + bar.heightMm())
                    .text(" ")
                    .decimal(ofMm(bar.widthMm()))
                    .text(" ")
                    .decimal(ofMm(bar.heightMm()))
                    .text(" re\n");
        }
        out.text("f Q EMC\n");
    }

    /** The round end of a line without length (ISO 32000-1, 8.5.3.2). */
    private void draw(Placed.Dot dot) {
        close();
        double xMm = dot.xMm() + dot.widthMm() / 2;
        double yMm = dot.topMm() + dot.widthMm() / 2;
        out.text("/Artifact BMC q 1 J ")
                .decimal(ofMm(dot.widthMm()))
                .text(" w ")
                .decimal(dot.gray())
                .text(" G ");
        point(xMm, yMm).text(" m ");
        point(xMm, yMm).text(" l S Q EMC\n");
    }

    private Syntax point(double xMm, double yMm) {
        return out.decimal(ofMm(xMm)).text(" ").decimal(height - ofMm(yMm));
    }

    private void open(int element) {
        if (element == open) {
            return;
        }
        close();
        open = element;
        begin(element);
        out.text("BT\n");
    }

    private void beginFigure(Placed.Drawing drawing) {
        begin(drawing.element());
        if (drawing.element() != Placed.ARTIFACT) {
            elements.get(drawing.element()).drawn(drawing);
        }
    }

    private void begin(int element) {
        begin(element, element == Placed.ARTIFACT ? 0 : elements.mark(element));
    }

    private void begin(int element, int mark) {
        if (element == Placed.ARTIFACT) {
            out.text("/Artifact BMC ");
        } else {
            out.text("/")
                    .text(elements.get(element).role().standardName())
                    .text("<</MCID ")
                    .number(mark)
                    .text(">>BDC ");
        }
    }

    private void close() {
        if (open != NOTHING_OPEN) {
            out.text("ET EMC\n");
            open = NOTHING_OPEN;
        }
    }
}
