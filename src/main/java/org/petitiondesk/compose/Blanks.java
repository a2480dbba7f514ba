package org.petitiondesk.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the {@code {blanks}} of forms of address and of words. A value is never looked at for
 * further blanks.
 */
final class Blanks {
    private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)\\}");
    private static final Pattern LINE = Pattern.compile("\\|");
    private static final Pattern LINE_OR_BREAK = Pattern.compile("\\||\\R");

    private Blanks() {}

    /** The pattern with its blanks filled. */
    static String fill(String pattern, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        Matcher matcher = BLANK.matcher(pattern);
        int end = 0;
        while (matcher.find()) {
            filled.append(pattern, end, matcher.start());
            end = matcher.end();
            append(filled, once(filled, values.getOrDefault(matcher.group(1), "")));
        }
        append(filled, pattern.substring(end));
        return filled.toString();
    }

    /**
     * The lines of a pattern, filled. A line all of whose blanks are empty is left out, and so are
     * the spaces and the comma around an empty blank.
     */
    static List<String> lines(String pattern, Map<String, String> values) {
        List<String> lines = new ArrayList<>();
        for (String line : LINE.split(pattern, -1)) {
            List<String> names = names(line);
            if (names.isEmpty() || names.stream().anyMatch(name -> has(values, name))) {
                lines.add(
                        fill(line, values)
                                .replaceAll(" {2,}", " ")
                                .replaceFirst("^[\\s,]+", "")
                                .replaceFirst("[\\s,]+$", trailing(line)));
            }
        }
        return lines;
    }

    /** Whether every blank of a pattern has a value. */
    static boolean canFill(String pattern, Map<String, String> values) {
        return names(pattern).stream().allMatch(name -> has(values, name));
    }

    private static String trailing(String pattern) {
        return pattern.endsWith(",") ? "," : "";
    }

    private static boolean has(Map<String, String> values, String name) {
        return !values.getOrDefault(name, "").isEmpty();
    }

    private static List<String> names(String pattern) {
        return BLANK.matcher(pattern).results().map(found -> found.group(1)).toList();
    }

    /**
     * Chinese patterns have no spaces; two values in Latin letters that meet in one get one, so
     * that a name in another script stays apart from its title.
     */
    private static void append(StringBuilder filled, String text) {
        if (!filled.isEmpty()
                && !text.isEmpty()
                && isAlphabetic(filled.charAt(filled.length() - 1))
                && isAlphabetic(text.charAt(0))) {
            filled.append(' ');
        }
        filled.append(text);
    }

    /** A value without its first word where that stands before it already: Sheikh, Imam, Rabbi. */
    private static String once(StringBuilder filled, String value) {
        int end = value.indexOf(' ') + 1;
        int begin = filled.length() - end;
        boolean isDoubled =
                end > 0
                        && begin >= 0
                        && filled.substring(begin).equals(value.substring(0, end))
                        && (begin == 0 || !Character.isLetterOrDigit(filled.charAt(begin - 1)));
        return isDoubled ? value.substring(end) : value;
    }

    private static boolean isAlphabetic(char c) {
        return Character.isLetterOrDigit(c) && !Script.isEastAsian(c);
    }

    /** The lines of a text that breaks them with {@code |} or with line ends. */
    static List<String> split(String text) {
        return LINE_OR_BREAK
                .splitAsStream(text)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
