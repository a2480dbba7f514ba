package org.petitiondesk.typeset;

import com.ibm.icu.lang.UCharacter;

import org.petitiondesk.model.letter.Points;

import java.util.List;

/**
 * Where some characters stand that are set with others as words.
 *
 * @param leftMm seen from the left edge of the sheet
 * @param rightMm likewise
 */
record WordReach(double leftMm, double rightMm) {

    /**
     * Of the clusters that have any of the characters; of all where none has.
     *
     * @param first code point, counted in reading order
     * @param last likewise
     */
    static WordReach of(Placed.Words words, int first, int last) {
        List<Placed.Cluster> read =
                words.rightToLeft() ? words.clusters().reversed() : words.clusters();
        int[] text = words.text().codePoints().toArray();
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        int from = 0;
        for (Placed.Cluster cluster : read) {
            from = begin(cluster, text, from);
            int to = from + cluster.text().codePointCount(0, cluster.text().length());
            for (Placed.Stroke stroke : cluster.strokes()) {
                if (from <= last && to > first) {
                    double advance = words.face().advanceOfGlyph(stroke.glyph()) / 1000;
                    left = Math.min(left, stroke.xMm());
                    right = Math.max(right, stroke.xMm() + Points.toMm(advance * words.sizePt()));
                }
            }
            from = to;
        }
        return left < right
                ? new WordReach(words.xMm() + left, words.xMm() + right)
                : new WordReach(words.xMm(), words.xMm() + words.widthMm());
    }

    /** What stands for nothing that is drawn has no cluster and is passed over. */
    private static int begin(Placed.Cluster cluster, int[] text, int from) {
        int drawn = cluster.text().codePointAt(0);
        for (int at = from; at < text.length; at++) {
            if (text[at] == drawn || UCharacter.getMirror(text[at]) == drawn) {
                return at;
            }
        }
        return from;
    }
}
