package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Language;

import java.util.Optional;

/** Whether anybody has checked what a text says in its language. */
public sealed interface TranslationStanding {

    /** The text from which the others are translated; it needs no check. */
    record Original() implements TranslationStanding {}

    /**
     * Nobody has checked it.
     *
     * @param original the language to compare it with
     */
    record Unchecked(Language original) implements TranslationStanding {}

    /** It was checked as it stands, against the original as it stands. */
    record Checked(TranslationCheck check) implements TranslationStanding {}

    /**
     * It was checked, and since then one of the two texts was changed, or both.
     *
     * @param original the language to compare it with now
     */
    record Changed(TranslationCheck check, Language original) implements TranslationStanding {}

    /** The check that holds, or the last one that did. */
    default Optional<TranslationCheck> lastCheck() {
        return switch (this) {
            case Original _, Unchecked _ -> Optional.empty();
            case Checked(TranslationCheck last) -> Optional.of(last);
            case Changed(TranslationCheck last, Language _) -> Optional.of(last);
        };
    }

    /** Whether somebody has yet to check it. */
    default boolean isToBeChecked() {
        return switch (this) {
            case Original _, Checked _ -> false;
            case Unchecked _, Changed _ -> true;
        };
    }
}
