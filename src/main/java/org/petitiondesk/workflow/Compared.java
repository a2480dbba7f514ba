package org.petitiondesk.workflow;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A text in some languages as {@link SameText} compares it, made once where it is compared with
 * thousands of others.
 */
record Compared(Map<Language, String> keys) {
    static final Compared NONE = new Compared(Map.of());

    Compared {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    static Compared of(LocalizedText text) {
        Map<Language, String> keys = new LinkedHashMap<>();
        text.texts().forEach((language, words) -> keys.put(language, SameText.key(words)));
        return new Compared(keys);
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    Stream<String> distinct() {
        return keys.values().stream().distinct();
    }

    /** Both have the same text in some language, and in no language do they differ. */
    boolean agrees(Compared other) {
        boolean isShared = false;
        for (Map.Entry<Language, String> each : keys.entrySet()) {
            String text = other.keys.get(each.getKey());
            if (text != null && !text.equals(each.getValue())) {
                return false;
            }
            isShared |= text != null;
        }
        return isShared;
    }

    /** There is a language in which their texts differ. */
    boolean contradicts(Compared other) {
        return keys.entrySet().stream()
                .anyMatch(each -> {
                    String text = other.keys.get(each.getKey());
                    return text != null && !text.equals(each.getValue());
                });
    }
}
