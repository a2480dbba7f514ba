package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.petition.TranslationCheck;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Says who checked a petition's text in one language, as it stands, against the original, so that
 * it can be taken back. Each step is to run as one change of the library.
 */
public final class TranslationChecking {
    private final IdSource ids;
    private final Clock clock;
    private final Id petition;
    private final Language language;
    private final String by;
    private Optional<TranslationCheck> check = Optional.empty();

    /**
     * @param by who checked it
     */
    public TranslationChecking(
            IdSource ids, Clock clock, Id petition, Language language, String by) {
        this.ids = ids;
        this.clock = clock;
        this.petition = petition;
        this.language = language;
        this.by = by;
    }

    /**
     * Does it.
     *
     * @throws IllegalArgumentException if there is no such text, or it is the original
     */
    public void apply(Library library) throws LibraryException {
        if (check.isEmpty()) {
            check = Optional.of(check(library));
        }
        library.translations().add(check.get());
    }

    /** Takes it back. */
    public void takeBack(Library library) throws LibraryException {
        library.translations().delete(check.orElseThrow().id());
    }

    private TranslationCheck check(Library library) throws LibraryException {
        List<TextVersion> texts = library.petitions().currentTexts(petition);
        Translations translations = Translations.read(library, petition, texts);
        TextVersion text =
                texts.stream()
                        .filter(each -> each.language().equals(language))
                        .filter(each -> !translations.isOriginal(language))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no such translation"));
        return new TranslationCheck(
                ids.next(),
                by,
                clock.instant(),
                text.withId(ids.next()),
                translations.original().orElseThrow().withId(ids.next()));
    }
}
