package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Points;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word that begins on one line and ends on another. Its first part tells the whole word and the
 * others tell nothing, so that what is read out or copied is what was written.
 */
final class PartedWord {
    /** What the hyphen at a line's end stands for (ISO 32000-1, 14.8.2.2.3). */
    private static final String SOFT_HYPHEN = "\u00AD";

    private static final int HYPHEN = '-';

    /** What closes a word or follows it without a space. */
    private static final String MARKS_AFTER = "”’'\"»›)],.;:!?…";

    private static final String APOSTROPHES = "’'";

    private PartedWord() {}

    /**
     * Where the letters end that begin at an index and are set alike; that index if there are none.
     */
    static int end(List<Glyph> glyphs, int from) {
        int to = from;
        while (to < glyphs.size() && goesOn(glyphs.get(from), glyphs.get(to))) {
            to++;
        }
        return to;
    }

    /** Where the letters end that an apostrophe joins to those that end at an index; else that. */
    static int endPastApostrophe(List<Glyph> glyphs, int from, int to) {
        boolean joined =
                to + 1 < glyphs.size()
                        && isApostrophe(glyphs.get(to))
                        && isSetAlike(glyphs.get(from), glyphs.get(to))
                        && goesOn(glyphs.get(from), glyphs.get(to + 1));
        return joined ? end(glyphs, to + 1) : to;
    }

    private static int start(List<Glyph> glyphs, int index) {
        int from = index;
        while (from > 0 && goesOn(glyphs.get(index), glyphs.get(from - 1))) {
            from--;
        }
        return from;
    }

    /**
     * Where a word ends with its marks. They go with it: a reader that finds them alone on the next
     * line takes them for a word.
     */
    static int endWithMarks(List<Glyph> glyphs, int from) {
        int to = end(glyphs, from);
        while (to < glyphs.size()
                && isSetAlike(glyphs.get(from), glyphs.get(to))
                && isOneOf(MARKS_AFTER, glyphs.get(to))) {
            to = Math.max(to + 1, endPastApostrophe(glyphs, from, to));
        }
        return to;
    }

    private static boolean goesOn(Glyph one, Glyph other) {
        return Character.isLetter(other.codePoint())
                && Character.isBmpCodePoint(other.codePoint())
                && isSetAlike(one, other);
    }

    private static boolean isSetAlike(Glyph one, Glyph other) {
        return other.word().isEmpty()
                && one.face() == other.face()
                && one.sizePt() == other.sizePt()
                && one.element() == other.element()
                && one.level() == other.level();
    }

    static boolean isApostrophe(Glyph glyph) {
        return isOneOf(APOSTROPHES, glyph);
    }

    static boolean isOneOf(String marks, Glyph glyph) {
        return marks.indexOf(glyph.codePoint()) >= 0;
    }

    static String text(List<Glyph> glyphs, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        glyphs.subList(from, to).forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
        return text.toString();
    }

    /** How wide the hyphen after a glyph is. */
    static double hyphenMm(Glyph glyph) {
        return Points.toMm(glyph.face().advance(HYPHEN) / 1000 * glyph.sizePt());
    }

    /** Whether a line ends with a hyphen that was not written. */
    static boolean isAtEndOf(Line line) {
        return line.glyphs()
                .getLast()
                .word()
                .map(word -> word.clusters().getLast().text().equals(SOFT_HYPHEN))
                .orElse(false);
    }

    /** Where the word ends, with its marks, that is parted before an index. */
    static int toldTo(List<Glyph> glyphs, int index) {
        return endWithMarks(glyphs, start(glyphs, index - 1));
    }

    /**
     * A line with the parts of words at its ends each as one glyph.
     *
     * @param glyphs of the paragraph
     * @param from where the line begins in it
     * @param told where the word ends that lines before have told
     * @param after whether it ends within a word
     */
    static Line shown(Line line, List<Glyph> glyphs, int from, int told, boolean after) {
        if (told <= from && !after) {
            return line;
        }
        int to = from + line.glyphs().size();
        int first = Math.clamp(told, from, to);
        int last = after ? Math.max(start(glyphs, to - 1), first) : to;
        List<Glyph> shown = new ArrayList<>();
        List<Double> extras = new ArrayList<>();
        if (first > from) {
            shown.add(part(glyphs, from, first, "", after && first == to));
            extras.add(line.extraMm().get(first - from - 1));
        }
        shown.addAll(glyphs.subList(first, last));
        extras.addAll(line.extraMm().subList(first - from, last - from));
        if (last < to) {
            shown.add(part(glyphs, last, to, text(glyphs, last, toldTo(glyphs, to)), true));
            extras.add(0.0);
        }
        return new Line(shown, extras, line.leadMm(), line.widthMm());
    }

    private static Glyph part(
            List<Glyph> glyphs, int from, int to, String told, boolean hyphenated) {
        Glyph first = glyphs.get(from);
        Face face = first.face();
        List<Shaped.Cluster> clusters = new ArrayList<>();
        double x = 0;
        for (Glyph glyph : glyphs.subList(from, to)) {
            clusters.add(cluster(glyph.text(), face, glyph.codePoint(), x));
            x += face.advance(glyph.codePoint());
        }
        if (hyphenated) {
            clusters.add(cluster(SOFT_HYPHEN, face, HYPHEN, x));
            x += face.advance(HYPHEN);
        }
        return new Glyph(
                first.codePoint(),
                face,
                first.sizePt(),
                first.gray(),
                Points.toMm(x / 1000 * first.sizePt()),
                first.element(),
                first.level(),
                Optional.of(new Shaped(told, clusters, x)),
                first.dots());
    }

    private static Shaped.Cluster cluster(String text, Face face, int drawn, double x) {
        return new Shaped.Cluster(text, List.of(new Shaped.Stroke(face.glyph(drawn), x, 0)));
    }
}
