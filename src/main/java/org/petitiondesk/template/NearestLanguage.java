package org.petitiondesk.template;

import org.petitiondesk.model.common.Language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Chooses among the language versions of a thing. */
final class NearestLanguage {
    private NearestLanguage() {}

    /**
     * The version in a language, or in a less special form of it: {@code en} for {@code en-GB}; or
     * in another region of the same language: {@code zh-Hant} for {@code zh-TW}; or else in another
     * script of it.
     */
    static <T> Optional<T> of(Language wanted, List<T> versions, Function<T, Language> language) {
        Locale found =
                Locale.lookup(
                        Locale.LanguageRange.parse(wanted.tag()),
                        versions.stream()
                                .map(language)
                                .filter(each ->
                                        each.hasTraditionalCharacters()
                                                == wanted.hasTraditionalCharacters())
                                .map(Language::locale)
                                .toList());
        return versions.stream()
                .filter(each -> language.apply(each).locale().equals(found))
                .findFirst()
                .or(() -> wanted.nearest(versions, language));
    }
}
