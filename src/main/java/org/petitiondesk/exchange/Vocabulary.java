package org.petitiondesk.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Knows the fields of one kind of list.
 *
 * @param <F> a field
 */
interface Vocabulary<F> {

    /**
     * The field that a heading, or a word of {@code --map}, means.
     *
     * @param taken fields that other columns hold already
     */
    Optional<F> field(String word, Collection<F> taken);

    /** Whether a heading may mean another field where one beside it says what it is. */
    default boolean isVague(String heading) {
        return false;
    }

    /** Whether a list needs a column with this field, or another such one. */
    boolean isName(F field);

    /** The word of a field. */
    String word(F field);

    /** The words of all fields. */
    List<String> words();
}
