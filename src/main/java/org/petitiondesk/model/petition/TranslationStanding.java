package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Language;

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

    /** Whether somebody has yet to check it. */
    default boolean isToBeChecked() {
        return switch (this) {
            case Original _, Checked _ -> false;
            case Unchecked _, Changed _ -> true;
        };
    }
}
