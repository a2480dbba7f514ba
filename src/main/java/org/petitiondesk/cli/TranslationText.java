package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.petition.TranslationStanding;
import org.petitiondesk.workflow.Translations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A petition's texts, each with whether it was checked, as people and as programs read it.
 *
 * @param texts the current ones
 */
record TranslationText(List<TextVersion> texts, Translations translations) {

    static TranslationText of(Library library, Petition petition) throws LibraryException {
        List<TextVersion> texts = library.petitions().currentTexts(petition.id());
        return new TranslationText(texts, Translations.read(library, petition.id(), texts));
    }

    Optional<TextVersion> text(Language language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst();
    }

    void requireText(Language language) throws Failure {
        if (text(language).isEmpty()) {
            throw new Failure(
                    "no-such-language",
                    language.tag(),
                    texts.stream()
                            .map(text -> text.language().tag())
                            .collect(Collectors.joining(" ")));
        }
    }

    void requireTranslation(Language language) throws Failure {
        requireText(language);
        if (translations.isOriginal(language)) {
            throw new Failure("original-not-checked", language.tag());
        }
    }

    /** One word, who checked it, and when. */
    Map<String, Object> object(TextVersion text) {
        Map<String, Object> object = new LinkedHashMap<>();
        TranslationStanding standing = translations.standing(text);
        object.put(
                "translation",
                switch (standing) {
                    case TranslationStanding.Original _ -> "original";
                    case TranslationStanding.Unchecked _ -> "unchecked";
                    case TranslationStanding.Checked _ -> "checked";
                    case TranslationStanding.Changed _ -> "changed";
                });
        standing.lastCheck()
                .ifPresent(check -> {
                    object.put("checkedBy", check.by());
                    object.put("checkedAt", check.at());
                });
        return object;
    }

    /** Language, hash, title, and whether it was checked. */
    String line(TextVersion text) {
        String line = "text: " + text.language() + "  " + text.mark() + "  " + text.title();
        return switch (translations.standing(text)) {
            case TranslationStanding.Original _ -> line + "  (original)";
            case TranslationStanding.Unchecked _ -> line + "  (translation to be checked)";
            case TranslationStanding.Checked(var check) ->
                    line + "  (checked by " + check.by() + ")";
            case TranslationStanding.Changed(var check, var _) ->
                    line + "  (changed since it was checked by " + check.by() + ")";
        };
    }
}
