package org.petitiondesk.exchange.letter;

import java.util.regex.Pattern;

/** Writes plain words such that they stay what they are in Markdown (CommonMark 0.31.2, 2.4). */
final class Markdown {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>{]");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");
    private static final Pattern LINE_MARK = Pattern.compile("(?m)^(\\s*)([#>+=~-])");
    private static final Pattern NUMBER = Pattern.compile("(?m)^(\\s*\\d{1,9})([.)])(?=\\s|$)");

    private Markdown() {}

    /** Words within a line. */
    static String escaped(String words) {
        return ENTITY.matcher(MARKS.matcher(words).replaceAll("\\\\$0")).replaceAll("\\\\&");
    }

    /** Lines whose words were escaped: their beginnings mean nothing either. */
    static String lines(String escaped) {
        String plain = LINE_MARK.matcher(escaped).replaceAll("$1\\\\$2");
        return NUMBER.matcher(plain).replaceAll("$1\\\\$2");
    }
}
