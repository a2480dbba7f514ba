package org.petitiondesk.model.template;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A template that somebody wrote and keeps in a library. Its texts are as they were typed, with or
 * without mistakes.
 *
 * @param name unique in a library, without a language, for example {@code river-letter}
 * @param texts by language, in the form in which the shipped templates are written
 */
public record OwnTemplate(Id id, String name, SortedMap<Language, String> texts) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * @throws IllegalArgumentException if the name is not in the form of a name, or there is no
     *     text
     */
    public OwnTemplate {
        if (!isName(name)) {
            throw new IllegalArgumentException("no name of a template");
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a template without a text");
        }
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public OwnTemplate(Id id, String name, Map<Language, String> texts) {
        this(id, name, new TreeMap<>(texts));
    }

    /**
     * Whether a name has the form of one: words of small ASCII letters and digits, hyphens between.
     */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** The same with a text added or put in the place of the one in its language. */
    public OwnTemplate with(Language language, String text) {
        SortedMap<Language, String> changed = new TreeMap<>(texts);
        changed.put(language, text);
        return new OwnTemplate(id, name, changed);
    }

    /** The same without the text in a language. */
    public OwnTemplate without(Language language) {
        SortedMap<Language, String> changed = new TreeMap<>(texts);
        changed.remove(language);
        return new OwnTemplate(id, name, changed);
    }
}
