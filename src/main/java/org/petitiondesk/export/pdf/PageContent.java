package org.petitiondesk.export.pdf;

import static org.petitiondesk.model.letter.Points.ofMm;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.typeset.Placed;

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
        for (Placed item : items) {
            switch (item) {
                case Placed.Run run -> draw(run);
                case Placed.Words words -> draw(words);
                case Placed.Rule rule -> draw(rule);
                case Placed.Image image -> draw(image);
                case Placed.Squares squares -> draw(squares);
            }
        }
        close();
        return out;
    }

    private void draw(Placed.Run run) {
        if (run.text().isEmpty()) {
            return;
        }
        open(run.element());
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
        open(words.element());
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
        if (element == Placed.ARTIFACT) {
            out.text("/Artifact BMC ");
        } else {
            out.text("/")
                    .text(elements.get(element).role().standardName())
                    .text("<</MCID ")
                    .number(elements.mark(element))
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
