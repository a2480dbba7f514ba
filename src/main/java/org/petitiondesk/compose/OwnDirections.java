package org.petitiondesk.compose;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letterhead.Letterhead;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.Petition;

import java.text.Bidi;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers the values of a letter that its language's direction would turn round. */
final class OwnDirections {
    private final Language language;
    private final Set<String> values = new HashSet<>();

    OwnDirections(Language language) {
        this.language = language;
    }

    /** Adds those that are read in the other direction, or, amid right to left, in none. */
    void add(Collection<String> candidates) {
        candidates.stream()
                .filter(value -> !value.isBlank())
                .filter(value -> language.isRightToLeft() == isFromTheLeft(value))
                .forEach(values::add);
    }

    /** Likewise what a petition tells whoever it is written to. */
    void add(Petition petition, Optional<Letterhead> letterhead) {
        List<LocalizedText> texts =
                Stream.of(
                                petition.sponsors(),
                                petition.enclosures(),
                                petition.copiesTo(),
                                List.of(petition.place(), petition.contact()),
                                letterhead.map(Letterhead::footer).stream().toList())
                        .flatMap(List::stream)
                        .toList();
        add(texts.stream().flatMap(text -> text.inOrAny(language).lines()).toList());
        add(petition.course().earlier().stream().map(AppealCourse.Earlier::code).toList());
    }

    /** By the first letter; numbers are. */
    private static boolean isFromTheLeft(String value) {
        return new Bidi(value, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Each once, in an order of their own, so that the same letter is always equal. */
    List<String> values() {
        return values.stream().sorted().toList();
    }
}
