package org.petitiondesk.template;

import org.petitiondesk.model.template.MergeField;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts merge fields into a text in the place of what they would print. */
public final class FieldPutter {
    private static final Pattern TAG = Pattern.compile("\\\\?\\{\\{.*?}}");

    private FieldPutter() {}

    /**
     * The text with the fields; longer values first, so that a title that names the place stays
     * whole. What stands between braces already is left alone.
     *
     * @param values by field; empty ones are passed over
     */
    public static String put(String text, Map<MergeField, String> values) {
        List<Map.Entry<MergeField, String>> longestFirst =
                values.entrySet().stream()
                        .filter(entry -> !entry.getValue().isBlank())
                        .sorted(
                                Comparator.comparingInt((Map.Entry<MergeField, String> entry) ->
                                        -entry.getValue().length()))
                        .toList();
        String changed = text;
        for (Map.Entry<MergeField, String> entry : longestFirst) {
            changed = put(changed, entry.getValue(), "{{" + entry.getKey().fieldName() + "}}");
        }
        return changed;
    }

    private static String put(String text, String value, String field) {
        StringBuilder changed = new StringBuilder();
        Matcher tags = TAG.matcher(text);
        int from = 0;
        while (tags.find()) {
            changed.append(whole(text.substring(from, tags.start()), value, field))
                    .append(tags.group());
            from = tags.end();
        }
        return changed.append(whole(text.substring(from), value, field)).toString();
    }

    /** Not within a longer word or number: 2 is not found in 12. Han and Hangul have no such. */
    private static String whole(String text, String value, String field) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHangul}]])"
                                + Pattern.quote(value)
                                + "(?![\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHangul}]])")
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(field));
    }
}
