package org.petitiondesk.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes into the head of a template's text, leaving the rest as it is. */
public final class TemplateHead {
    private TemplateHead() {}

    /** The text with another value of a key; the same where the head cannot be read or lacks it. */
    public static String with(String text, String key, String value) {
        Optional<FrontMatter.Entry> entry =
                FrontMatter.read("", text).value().flatMap(front -> front.entry(key));
        if (entry.isEmpty()) {
            return text;
        }
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        lines.set(entry.get().line() - 1, key + ": " + value);
        return String.join("\n", lines);
    }
}
