package org.petitiondesk.workflow;

import org.petitiondesk.model.common.LocalizedText;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Whether two texts that people wrote name the same thing. Case, runs of spaces and full-width
 * forms do not matter; everything else does.
 */
final class SameText {
    private SameText() {}

    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    /** Both have the same text in some language, and in no language do they differ. */
    static boolean agree(LocalizedText one, LocalizedText other) {
        return !contradict(one, other)
                && one.texts().keySet().stream().anyMatch(other.texts()::containsKey);
    }

    /** There is a language in which their texts differ. */
    static boolean contradict(LocalizedText one, LocalizedText other) {
        return one.texts().entrySet().stream()
                .anyMatch(entry -> {
                    String text = other.texts().get(entry.getKey());
                    return text != null && !key(text).equals(key(entry.getValue()));
                });
    }
}
