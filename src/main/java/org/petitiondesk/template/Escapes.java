package org.petitiondesk.template;

import java.util.regex.Pattern;

/**
 * Writes words so that no character of them is a mark.
 *
 * @param beginsLine whether they stand where a line begins
 * @param endsLine whether they stand where a line ends
 */
record Escapes(boolean beginsLine, boolean endsLine) {
    private static final Pattern ALWAYS = Pattern.compile("[\\\\*_\\[\\]<`]");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[0-9A-Za-z]+;)");
    private static final Pattern BRACE = Pattern.compile("\\{(?=\\{|$)");
    private static final Pattern BANG_AT_END = Pattern.compile("!$");
    private static final Pattern HASH_AT_END = Pattern.compile("#(?=#*$)");
    private static final Pattern BLOCK_AT_BEGIN = Pattern.compile("^(?=[#>=~]|[-+](?:[\\s-]|$))");
    private static final Pattern NUMBER_AT_BEGIN =
            Pattern.compile("^([0-9]{1,9})(?=[.)](?:\\s|$))");

    /** The words as they are written down. */
    String escape(String words) {
        String escaped = ALWAYS.matcher(words).replaceAll("\\\\$0");
        escaped = ENTITY.matcher(escaped).replaceAll("\\\\&");
        escaped = BRACE.matcher(escaped).replaceAll("\\\\{");
        if (endsLine) {
            escaped = HASH_AT_END.matcher(escaped).replaceAll("\\\\#");
        } else {
            escaped = BANG_AT_END.matcher(escaped).replaceAll("\\\\!");
        }
        if (beginsLine) {
            escaped = BLOCK_AT_BEGIN.matcher(escaped).replaceAll("\\\\");
            escaped = NUMBER_AT_BEGIN.matcher(escaped).replaceAll("$1\\\\");
        }
        return escaped;
    }

    /** Where a link leads, between the parentheses. */
    static String destination(String target) {
        String escaped =
                target.replaceAll("[\\\\<>]", "\\\\$0").replaceAll(ENTITY.pattern(), "\\\\&");
        return target.isEmpty() || Pattern.compile("[\\s()]").matcher(target).find()
                ? "<" + escaped + ">"
                : escaped;
    }
}
