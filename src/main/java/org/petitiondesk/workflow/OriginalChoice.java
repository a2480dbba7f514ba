package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;

import java.util.Optional;

/** Says in which language a petition was written first, so that it can be taken back. */
public final class OriginalChoice {
    private final Id petition;
    private final Language language;
    private Optional<Language> before = Optional.empty();

    public OriginalChoice(Id petition, Language language) {
        this.petition = petition;
        this.language = language;
    }

    /** Does it. */
    public void apply(Library library) throws LibraryException {
        before = library.translations().original(petition);
        library.translations().setOriginal(petition, Optional.of(language));
    }

    /** Takes it back. */
    public void takeBack(Library library) throws LibraryException {
        library.translations().setOriginal(petition, before);
    }
}
