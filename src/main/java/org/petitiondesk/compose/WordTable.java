package org.petitiondesk.compose;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import java.util.EnumMap;
import java.util.Map;

/** A shipped table of words in one language. */
final class WordTable {
    static final String ENDING = ".yaml";

    private WordTable() {}

    /** The words of a file; what it lacks comes from the one that it inherits from. */
    static <W extends Enum<W> & ShippedWord> Map<W, String> read(
            String folder, String tag, Class<W> kind) {
        Object root =
                new Load(LoadSettings.builder().setLabel(tag).build())
                        .loadFromString(ShippedText.read(folder + "/" + tag + ENDING));
        Map<?, ?> entries = (Map<?, ?>) root;
        Object base = entries.get("inherits");
        Map<W, String> words =
                base == null
                        ? new EnumMap<>(kind)
                        : new EnumMap<>(read(folder, base.toString(), kind));
        for (W word : kind.getEnumConstants()) {
            Object text = entries.get(word.key());
            if (text != null) {
                words.put(word, text.toString());
            }
        }
        return words;
    }
}
