package org.petitiondesk.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a line of names at its separators, which count only outside brackets. */
final class PastedParts {
    private static final String SEPARATORS = ",，、;；\t|｜";
    private static final String OPENING = "(（[［";
    private static final String CLOSING = ")）]］";

    /** What follows a comma and still belongs to the name before it. */
    private static final Pattern SUFFIX =
            Pattern.compile("(?i)(?:jr|sr|jun|sen|esq|ph\\.?\\s?d|m\\.?d|ii|iii|iv)\\.?");

    private static final Pattern FIRST_AND =
            Pattern.compile("^(?:(?:and|et|&|및|그리고)\\s+|(?:以及|和|及|与)(?=\\p{IsHan}{3}))");

    /**
     * An "and" between two names. The Chinese words for it also stand within names, as in 李和平, so
     * that two characters must be left on either side.
     */
    private static final Pattern AND =
            Pattern.compile(
                    "\\s+(?:and|et|&|및|그리고)\\s+"
                        + "|(?<=\\p{IsHan}{2}|[)）])\\s*(?:以及|和|及|与)\\s*(?=\\p{IsHan}{2}|\\p{Lu})");

    /** Three or more names in Han or Hangul with nothing but blanks between them. */
    private static final Pattern SPACED_NAMES =
            Pattern.compile(
                    "(?:[\\p{IsHan}\\p{IsHangul}]{2,4}[\\s　]+){2,}[\\p{IsHan}\\p{IsHangul}]{2,4}");

    private PastedParts() {}

    static List<String> of(String line) {
        if (SPACED_NAMES.matcher(line).matches()) {
            return List.of(line.split("[\\s　]+"));
        }
        List<String> parts = split(line, isBalanced(line));
        if (!parts.isEmpty()) {
            String last = FIRST_AND.matcher(parts.removeLast()).replaceFirst("");
            addAroundAnd(last, parts);
        }
        return parts;
    }

    static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += change(text.charAt(i));
        }
        return depth == 0;
    }

    private static List<String> split(String line, boolean heedBrackets) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i < line.length()) {
                depth += heedBrackets ? change(line.charAt(i)) : 0;
            }
            if (i == line.length() || (depth == 0 && SEPARATORS.indexOf(line.charAt(i)) >= 0)) {
                String part = NameText.stripped(line.substring(start, i));
                if (SUFFIX.matcher(part).matches() && !parts.isEmpty()) {
                    String name = parts.removeLast();
                    part = line.substring(line.lastIndexOf(name, start), i).stripTrailing();
                }
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static void addAroundAnd(String last, List<String> parts) {
        Matcher and = AND.matcher(last);
        int from = 0;
        while (and.find()) {
            if (isBalanced(last.substring(0, and.start()))) {
                parts.add(NameText.stripped(last.substring(from, and.start())));
                from = and.end();
            }
        }
        parts.add(NameText.stripped(last.substring(from)));
        parts.removeIf(String::isEmpty);
    }

    private static int change(char c) {
        if (OPENING.indexOf(c) >= 0) {
            return 1;
        }
        return CLOSING.indexOf(c) >= 0 ? -1 : 0;
    }
}
