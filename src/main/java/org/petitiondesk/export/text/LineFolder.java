package org.petitiondesk.export.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folds text into lines of so many columns, where a language allows (UAX #14) and never within a
 * web or mail address. Wide characters take two columns (UAX #11).
 */
final class LineFolder {
    private static final String SOFT_HYPHEN = "\u00AD";
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern ADDRESS =
            Pattern.compile("[!-~]*(://|mailto:)[!-~]+|[!-~]+@[!-~]+");

    private final boolean eastAsian;
    private final boolean breaksAtSpacesOnly;
    private final BreakIterator breaks;

    LineFolder(Language language) {
        eastAsian = language.writing().isEastAsian();
        breaksAtSpacesOnly = language.writing() == Writing.HANGUL;
        breaks = BreakIterator.getLineInstance(ULocale.forLanguageTag(language.tag()));
    }

    /** Lines without spaces at their ends; a word longer than a line stands out. */
    List<String> fold(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String line : LINE_END.split(text.replace(SOFT_HYPHEN, ""), -1)) {
            if (columns(line) <= columns) {
                lines.add(line.stripTrailing());
            } else {
                foldLine(line, columns, lines);
            }
        }
        return lines;
    }

    private void foldLine(String text, int columns, List<String> lines) {
        int start = 0;
        int end = 0;
        for (int next : breaks(text)) {
            if (end > start && columns(text.substring(start, next).stripTrailing()) > columns) {
                lines.add(text.substring(start, end).stripTrailing());
                start = end;
            }
            end = next;
        }
        lines.add(text.substring(start).stripTrailing());
    }

    /** Where a line may end, the text's end included. */
    private List<Integer> breaks(String text) {
        List<Integer> ends = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        boolean found = address.find();
        breaks.setText(text);
        for (int end = breaks.first(); end != BreakIterator.DONE; end = breaks.next()) {
            while (found && address.end() <= end) {
                found = address.find();
            }
            boolean withinAddress = found && address.start() < end;
            if (end > 0 && !withinAddress && !withinWord(text, end)) {
                ends.add(end);
            }
        }
        return ends;
    }

    /** Korean letters end their lines between words, though between syllables is allowed. */
    private boolean withinWord(String text, int end) {
        return breaksAtSpacesOnly
                && end < text.length()
                && !Character.isWhitespace(text.charAt(end - 1));
    }

    /** How many columns a text takes. */
    int columns(String text) {
        return text.codePoints().map(this::columns).sum();
    }

    private int columns(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return 1;
        }
        switch (UCharacter.getType(codePoint)) {
            case UCharacter.NON_SPACING_MARK, UCharacter.ENCLOSING_MARK, UCharacter.FORMAT -> {
                return 0;
            }
            default -> {}
        }
        return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
            case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> 2;
            case EastAsianWidth.AMBIGUOUS -> eastAsian ? 2 : 1;
            default -> 1;
        };
    }
}
