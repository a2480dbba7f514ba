package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.petition.TranslationCheck;
import org.petitiondesk.model.petition.TranslationStanding;

import java.util.List;
import java.util.Optional;

/**
 * Which of a petition's texts are translations that somebody checked.
 *
 * @param original the current text of the language in which the petition was written first: the one
 *     that somebody chose, or that was added first; empty if there is no text
 * @param checks in the order in which they were made
 */
public record Translations(Optional<TextVersion> original, List<TranslationCheck> checks) {
    static final Translations NONE = new Translations(Optional.empty(), List.of());

    public Translations {
        checks = List.copyOf(checks);
    }

    /** Of a petition's current texts, in the order in which their languages were added. */
    public static Translations read(Library library, Id petition, List<TextVersion> texts)
            throws LibraryException {
        Optional<Language> chosen = library.translations().original(petition);
        return new Translations(
                texts.stream()
                        .filter(text -> chosen.equals(Optional.of(text.language())))
                        .findFirst()
                        .or(() -> texts.stream().findFirst()),
                library.translations().of(petition));
    }

    /** Whether somebody checked a text as it is. */
    public TranslationStanding standing(TextVersion text) {
        if (original.isEmpty() || isOriginal(text.language())) {
            return new TranslationStanding.Original();
        }
        TextVersion of = original.get();
        List<TranslationCheck> own =
                checks.stream()
                        .filter(check -> check.text().language().equals(text.language()))
                        .toList()
                        .reversed();
        Optional<TranslationStanding> checked =
                own.stream()
                        .filter(check -> check.isOf(text, of))
                        .findFirst()
                        .map(TranslationStanding.Checked::new);
        return checked.or(() ->
                        own.stream()
                                .findFirst()
                                .map(check ->
                                        new TranslationStanding.Changed(check, of.language())))
                .orElseGet(() -> new TranslationStanding.Unchecked(of.language()));
    }

    /** Whether the petition was written in a language first. */
    public boolean isOriginal(Language language) {
        return original.filter(text -> text.language().equals(language)).isPresent();
    }

    /** The same with a text in the place of the one that is current in its language. */
    Translations with(TextVersion edited) {
        return original.isEmpty() || isOriginal(edited.language())
                ? new Translations(Optional.of(edited), checks)
                : this;
    }
}
