package org.petitiondesk.model.addressee;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;

import java.util.List;
import java.util.Optional;

/**
 * A human being who holds or held a post, or is written to without one.
 *
 * @param names at least one, each language at most once
 */
public record Person(Id id, List<PersonName> names, Gender gender) {

    /**
     * @throws IllegalArgumentException if there is no name
     */
    public Person {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a person has no name");
        }
    }

    /** The name in that language, or in another script or region of it. */
    public Optional<PersonName> nameIn(Language language) {
        return names.stream()
                .filter(name -> name.language().equals(language))
                .findFirst()
                .or(() -> language.nearest(names, PersonName::language));
    }

    /** The name in that language, else in English, else the first one. */
    public PersonName nameInOrAny(Language language) {
        return nameIn(language).or(() -> nameIn(Language.ENGLISH)).orElseGet(names::getFirst);
    }
}
