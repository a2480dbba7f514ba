package org.petitiondesk.template;

import org.petitiondesk.model.manuscript.Content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds merge fields in words that somebody typed or brought from elsewhere. */
public final class FieldFinder {
    private static final Pattern BRACES = Pattern.compile("\\{\\{[^{}\\n]*[^{}\\s][^{}\\n]*\\}\\}");

    private FieldFinder() {}

    /** The words between the fields, and the fields. */
    public static List<Content> split(String words) {
        List<Content> found = new ArrayList<>();
        Matcher matcher = BRACES.matcher(words);
        int end = 0;
        while (matcher.find()) {
            String source =
                    MergeTag.of(matcher.group()).map(MergeTag::source).orElse(matcher.group());
            add(found, words.substring(end, matcher.start()));
            found.add(new Content.Tag(source));
            end = matcher.end();
        }
        add(found, words.substring(end));
        return found;
    }

    private static void add(List<Content> found, String words) {
        if (!words.isEmpty()) {
            found.add(new Content.Words(words));
        }
    }
}
