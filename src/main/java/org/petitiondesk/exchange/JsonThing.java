package org.petitiondesk.exchange;

import java.util.List;
import java.util.Map;

/**
 * An object of a JSON file.
 *
 * @param line on which it begins, counted from 1
 * @param texts by key; numbers and truth values as they are written
 * @param things by key; one that stands alone is a list of one
 */
record JsonThing(int line, Map<String, String> texts, Map<String, List<JsonThing>> things) {

    /** The first text that is there, without blanks around it; empty if there is none. */
    String text(String... keys) {
        for (String key : keys) {
            String text = texts.getOrDefault(key, "").strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    List<JsonThing> all(String key) {
        return things.getOrDefault(key, List.of());
    }
}
