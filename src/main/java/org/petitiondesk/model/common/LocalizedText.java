package org.petitiondesk.model.common;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The same text in one or more languages. Texts are stripped; an empty text counts as absent.
 * Languages are in the order of their tags.
 */
public record LocalizedText(NavigableMap<Language, String> texts) {
    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    public LocalizedText(Map<Language, String> texts) {
        this((NavigableMap<Language, String>) new TreeMap<>(texts));
    }

    public LocalizedText {
        TreeMap<Language, String> kept = new TreeMap<>();
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        texts = Collections.unmodifiableNavigableMap(kept);
    }

    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /**
     * The text for readers of a language: in that very language, else in another script or region
     * of it, else nothing.
     */
    public Optional<String> in(Language language) {
        String exact = texts.get(language);
        if (exact != null) {
            return Optional.of(exact);
        }
        return language.nearest(texts.entrySet(), Map.Entry::getKey).map(Map.Entry::getValue);
    }

    /**
     * The text for readers of a language, or, where there is none, in English, or in whatever
     * language there is; empty only if there is no text at all.
     */
    public String inOrAny(Language language) {
        return in(language)
                .or(() -> in(Language.ENGLISH))
                .or(() -> texts.values().stream().findFirst())
                .orElse("");
    }

    /** The language of the text that {@link #inOrAny} gives; empty if there is no text at all. */
    public Optional<Language> languageFor(Language language) {
        return nearest(language)
                .or(() -> nearest(Language.ENGLISH))
                .or(() -> texts.keySet().stream().findFirst());
    }

    private Optional<Language> nearest(Language language) {
        return texts.containsKey(language)
                ? Optional.of(language)
                : language.nearest(texts.keySet(), each -> each);
    }

    /** The same with one language's text set, or taken out where the text is blank. */
    public LocalizedText with(Language language, String text) {
        TreeMap<Language, String> changed = new TreeMap<>(texts);
        changed.put(language, text);
        return new LocalizedText(changed);
    }

    /** The same with every text of the other that is in a language not yet here. */
    public LocalizedText orElse(LocalizedText other) {
        TreeMap<Language, String> joined = new TreeMap<>(other.texts);
        joined.putAll(texts);
        return new LocalizedText(joined);
    }
}
