package org.petitiondesk.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

import org.petitiondesk.model.letter.Points;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a page says, in the form in which words are sought: small, without accents, with plain
 * quotation marks and dashes, one space between words; and where each character of it comes from.
 */
final class PageText {
    private static final double SAME_LINE_MM = 0.1;

    /** A wider gap within a line, in parts of the size, is a space. */
    private static final double GAP = 0.15;

    /** A line may end after these within a word. */
    private static final String BREAKABLE = "-/\u2010\u2013\u2014\u05BE";

    private static final String APOSTROPHES = "\u2018\u2019\u02BC\u2032\u05F3";
    private static final String QUOTES =
            "\u201C\u201D\u201E\u00AB\u00BB\u05F4\u300C\u300D\u300E\u300F";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212\u05BE";
    private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
    private static final int SHORT = 16;

    private final List<Placed.Text> items = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** For each character the item in the upper half, which of its code points in the lower. */
    private int[] spots = new int[SHORT];

    private boolean isQuoteOpened;

    private PageText() {}

    /**
     * Reads what stands on a page. The rest of a word that began on the line before tells nothing:
     * its beginning has it all.
     */
    static PageText of(List<Placed> page) {
        PageText read = new PageText();
        for (Placed item : page) {
            if (item instanceof Placed.Text run
                    && run.element() != Placed.ARTIFACT
                    && !run.text().isEmpty()) {
                if (read.isParted(run)) {
                    read.add(' ', read.items.size(), 0);
                }
                read.items.add(run);
                read.add(run.text(), read.items.size() - 1);
            }
        }
        return read;
    }

    /** Words to be sought, in the same form. */
    static String plain(String words) {
        PageText read = new PageText();
        read.add(words, 0);
        return read.text.toString().strip();
    }

    int indexOf(String plain, int from) {
        return text.indexOf(plain, from);
    }

    List<Placed.Text> items() {
        return items;
    }

    /** Of which item a character is. */
    int item(int character) {
        return spots[character] >>> SHORT;
    }

    /** Which code point of its item a character is. */
    int codePoint(int character) {
        return spots[character] & 0xFFFF;
    }

    private boolean isParted(Placed.Text next) {
        if (items.isEmpty()) {
            return false;
        }
        Placed.Text before = items.getLast();
        if (Math.abs(before.baselineMm() - next.baselineMm()) < SAME_LINE_MM) {
            double afterIt = next.xMm() - before.xMm() - before.widthMm();
            double beforeIt = before.xMm() - next.xMm() - next.widthMm();
            return Math.max(afterIt, beforeIt) > GAP * Points.toMm(next.sizePt());
        }
        int last = before.text().codePointBefore(before.text().length());
        return BREAKABLE.indexOf(last) < 0
                && !standsWithoutSpaces(last)
                && !standsWithoutSpaces(next.text().codePointAt(0));
    }

    /** Lines end between such letters without a space; one that was written is in their text. */
    private static boolean standsWithoutSpaces(int codePoint) {
        return switch (UScript.getScript(codePoint)) {
            case UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR, UScript.TIBETAN -> true;
            default -> isWide(codePoint);
        };
    }

    /** Chinese, Japanese and Korean, with their marks. */
    private static boolean isWide(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
    }

    private void add(String written, int item) {
        int[] codePoints = written.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            add(codePoints[i], item, i);
        }
    }

    private void add(int codePoint, int item, int index) {
        if (codePoint < 0x80) {
            append((char) Character.toLowerCase(codePoint), item, index);
        } else if (UCharacter.isUWhiteSpace(codePoint)) {
            append(' ', item, index);
        } else if (APOSTROPHES.indexOf(codePoint) >= 0) {
            append('\'', item, index);
        } else if (QUOTES.indexOf(codePoint) >= 0) {
            quote(codePoint, item, index);
        } else if (DASHES.indexOf(codePoint) >= 0) {
            append('-', item, index);
        } else {
            String apart = APART.getDecomposition(codePoint);
            UCharacter.foldCase(apart == null ? Character.toString(codePoint) : apart, true)
                    .codePoints()
                    .filter(part -> UCharacter.getType(part) != UCharacterCategory.NON_SPACING_MARK)
                    .forEach(part -> {
                        for (char each : Character.toChars(part)) {
                            append(each, item, index);
                        }
                    });
        }
    }

    /** French quotation marks have spaces within, which nobody types. */
    private void quote(int mark, int item, int index) {
        if (mark == '\u00BB' && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        append('"', item, index);
        isQuoteOpened = mark == '\u00AB';
    }

    private void append(char plain, int item, int index) {
        boolean isSpace = Character.isWhitespace(plain);
        boolean isAfterSpace = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
        if (isSpace && (isAfterSpace || isQuoteOpened)) {
            return;
        }
        isQuoteOpened = false;
        if (text.length() == spots.length) {
            spots = Arrays.copyOf(spots, 2 * spots.length);
        }
        spots[text.length()] = item << SHORT | Math.min(index, 0xFFFF);
        text.append(isSpace ? ' ' : plain);
    }
}
