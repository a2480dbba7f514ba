package org.petitiondesk.template;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.template.LetterTemplate;

import java.util.List;
import java.util.Optional;

/** The templates that are shipped with the program. Safe for use by several threads. */
public final class TemplateCatalog {

    /** All of them, by name, then by language. */
    public List<LetterTemplate> all() {
        return List.of();
    }

    /**
     * The template of a name in a language, or in a less special form of it: {@code en} for {@code
     * en-GB}.
     */
    public Optional<LetterTemplate> find(String name, Language language) {
        return Optional.empty();
    }
}
