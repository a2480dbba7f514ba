package org.petitiondesk.model.template;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A piece of text that somebody keeps in a library to use it in letters again.
 *
 * @param name what it is called, in any words; unique in a library
 * @param texts Markdown with merge fields, by language; one may still be empty
 */
public record OwnBlock(Id id, String name, SortedMap<Language, String> texts) {

    /**
     * @throws IllegalArgumentException if the name is blank or there is no text
     */
    public OwnBlock {
        name = name.strip();
        if (name.isEmpty() || texts.isEmpty()) {
            throw new IllegalArgumentException("a text block has a name and a text");
        }
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public OwnBlock(Id id, String name, Map<Language, String> texts) {
        this(id, name, new TreeMap<>(texts));
    }

    /** The same under another name. */
    public OwnBlock named(String other) {
        return new OwnBlock(id, other, texts);
    }

    /** The same with a text added or put in the place of the one in its language. */
    public OwnBlock with(Language language, String text) {
        SortedMap<Language, String> changed = new TreeMap<>(texts);
        changed.put(language, text);
        return new OwnBlock(id, name, changed);
    }
}
