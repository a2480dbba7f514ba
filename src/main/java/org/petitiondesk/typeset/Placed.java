package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.model.letter.Points;

import java.util.ArrayList;
import java.util.List;

/**
 * Something drawn at a place on a page. Millimetres are counted from the top left corner of the
 * sheet, downwards.
 */
public sealed interface Placed {

    /** Element of what is drawn but not read: rules, fold marks, page numbers, running heads. */
    int ARTIFACT = -1;

    /** Darkness of the ink: 0 is black, 1 is white. */
    double gray();

    /** The same at another place. */
    Placed moved(double rightMm, double downMm);

    /** Text of one face on one line. */
    sealed interface Text extends Placed {
        Face face();

        /** In points. */
        double sizePt();

        /** Its left end. */
        double xMm();

        double baselineMm();

        /** In logical order. */
        String text();

        /** Index of the structure element it belongs to, or {@link #ARTIFACT}. */
        int element();

        /** Without the spaces at its end. */
        double widthMm();

        @Override
        Text moved(double rightMm, double downMm);
    }

    /**
     * Characters of one face in a row, all of which the face has.
     *
     * @param sizePt in points
     * @param xMm left end of the first character
     * @param baselineMm where the characters stand
     * @param text in logical order, spaces included
     * @param extraMm space added after each code point on top of its own advance (negative closes
     *     up); empty if there is none
     * @param element index of the structure element it belongs to, or {@link #ARTIFACT}
     */
    record Run(
            Face face,
            double sizePt,
            double xMm,
            double baselineMm,
            String text,
            List<Double> extraMm,
            double gray,
            int element)
            implements Text {
        public Run {
            extraMm = List.copyOf(extraMm);
        }

        @Override
        public Run moved(double rightMm, double downMm) {
            return new Run(
                    face, sizePt, xMm + rightMm, baselineMm + downMm, text, extraMm, gray, element);
        }

        @Override
        public double widthMm() {
            double width = 0;
            int[] seen = text.stripTrailing().codePoints().toArray();
            for (int i = 0; i < seen.length; i++) {
                width += Points.toMm(face.advance(seen[i]) / 1000 * sizePt);
                width += extraMm.isEmpty() ? 0 : extraMm.get(i);
            }
            return width;
        }
    }

    /**
     * Words in a writing whose letters join, stack or run from right to left.
     *
     * @param clusters as they are drawn, from left to right
     * @param rightToLeft whether they are read so
     */
    record Words(
            Face face,
            double sizePt,
            double xMm,
            double baselineMm,
            List<Cluster> clusters,
            boolean rightToLeft,
            String text,
            double widthMm,
            double gray,
            int element)
            implements Text {
        public Words {
            clusters = List.copyOf(clusters);
        }

        @Override
        public Words moved(double rightMm, double downMm) {
            return new Words(
                    face,
                    sizePt,
                    xMm + rightMm,
                    baselineMm + downMm,
                    clusters,
                    rightToLeft,
                    text,
                    widthMm,
                    gray,
                    element);
        }
    }

    /**
     * Glyphs of {@link Words} that stand together for some characters.
     *
     * @param text the characters, as they are written; a bracket that is mirrored, as it is drawn
     */
    record Cluster(String text, List<Stroke> strokes) {
        public Cluster {
            strokes = List.copyOf(strokes);
        }
    }

    /**
     * A glyph of {@link Words}.
     *
     * @param glyph its number in the face
     * @param xMm where it stands, seen from the words' left end
     * @param riseMm above the baseline
     */
    record Stroke(int glyph, double xMm, double riseMm) {}

    /** A straight line; never read. */
    record Rule(
            double fromXMm,
            double fromYMm,
            double toXMm,
            double toYMm,
            double thicknessPt,
            double gray)
            implements Placed {
        @Override
        public Rule moved(double rightMm, double downMm) {
            return new Rule(
                    fromXMm + rightMm,
                    fromYMm + downMm,
                    toXMm + rightMm,
                    toYMm + downMm,
                    thicknessPt,
                    gray);
        }
    }

    /** Something that is seen and not read: a figure, or, if it says nothing, an artifact. */
    sealed interface Drawing extends Placed {
        double xMm();

        double topMm();

        double widthMm();

        double heightMm();

        /** Index of the structure element that it is, or {@link #ARTIFACT}. */
        int element();

        @Override
        default double gray() {
            return 0;
        }
    }

    /**
     * Black squares on white, as a square code has them.
     *
     * @param rows from the top, each as long as there are rows: {@link #DARK} or anything else
     */
    record Squares(List<String> rows, double xMm, double topMm, double sideMm, int element)
            implements Drawing {
        /** A black square. */
        public static final char DARK = '#';

        public Squares {
            rows = List.copyOf(rows);
        }

        @Override
        public Squares moved(double rightMm, double downMm) {
            return new Squares(rows, xMm + rightMm, topMm + downMm, sideMm, element);
        }

        @Override
        public double widthMm() {
            return sideMm;
        }

        @Override
        public double heightMm() {
            return sideMm;
        }

        /** A rectangle of black squares that stand side by side. */
        public record Bar(double xMm, double topMm, double widthMm, double heightMm) {}

        /** All that is black. */
        public List<Bar> bars() {
            double side = sideMm / rows.size();
            List<Bar> bars = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                String squares = rows.get(row);
                int from = squares.indexOf(DARK);
                while (from >= 0) {
                    int to = from;
                    while (to < squares.length() && squares.charAt(to) == DARK) {
                        to++;
                    }
                    bars.add(
                            new Bar(
                                    xMm + from * side,
                                    topMm + row * side,
                                    (to - from) * side,
                                    side));
                    from = squares.indexOf(DARK, to);
                }
            }
            return bars;
        }
    }

    /** A round dot; never read. */
    record Dot(double xMm, double topMm, double widthMm, double gray) implements Drawing {
        @Override
        public Dot moved(double rightMm, double downMm) {
            return new Dot(xMm + rightMm, topMm + downMm, widthMm, gray);
        }

        @Override
        public double heightMm() {
            return widthMm;
        }

        @Override
        public int element() {
            return ARTIFACT;
        }
    }

    /**
     * A picture, drawn as large as it is told.
     *
     * @param element index of the structure element that it is, or {@link #ARTIFACT}
     */
    record Image(
            Picture picture, double xMm, double topMm, double widthMm, double heightMm, int element)
            implements Drawing {
        @Override
        public Image moved(double rightMm, double downMm) {
            return new Image(picture, xMm + rightMm, topMm + downMm, widthMm, heightMm, element);
        }
    }
}
