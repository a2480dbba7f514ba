package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Points;

import java.util.regex.Pattern;

/**
 * Estimates how wide text will be: which face it is set in is known on the reader's machine alone.
 */
final class TextWidth {
    private static final String NARROW = "iIjl.,:;'’|!·()[]-/ \u00A0";
    private static final String SLIM = "ftrs";
    private static final String WIDE = "mwMW@—…%";

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private TextWidth() {}

    static double ems(String text) {
        return text.codePoints().mapToDouble(TextWidth::em).sum();
    }

    private static double em(int character) {
        if (character >= 0x1100) {
            return character >= 0x2000 && character < 0x2070 ? 0.5 : 1;
        }
        if (NARROW.indexOf(character) >= 0) {
            return 0.29;
        }
        if (SLIM.indexOf(character) >= 0) {
            return 0.43;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 0.88;
        }
        return Character.isUpperCase(character) ? 0.66 : 0.57;
    }

    /** How many lines words take, each put as a whole into the first one that has room. */
    static int linesOfWords(String text, double sizePt, double widthMm) {
        double room = Points.ofMm(widthMm) / sizePt;
        double space = ems(" ");
        double used = 0;
        int lines = 1;
        for (String word : SPACES.splitAsStream(text.strip()).toList()) {
            double width = ems(word);
            if (used > 0 && used + space + width > room) {
                lines++;
                used = 0;
            }
            int more = (int) (width / room);
            lines += more;
            used += (used > 0 ? space : 0) + width - more * room;
        }
        return lines;
    }

    /** How many lines a paragraph takes, at least one. */
    static int lines(String text, double sizePt, double widthMm) {
        return Math.max(1, (int) Math.ceil(Points.toMm(ems(text) * sizePt) / widthMm));
    }
}
