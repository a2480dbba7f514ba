package org.petitiondesk.exchange;

import java.util.Map;
import java.util.Optional;

/**
 * Knows what a row of one kind of list gives.
 *
 * @param <F> what a column can hold
 * @param <D> what a row gives
 */
interface ListRows<F, D> {

    Vocabulary<F> vocabulary();

    /** What the only column of a list without headings holds. */
    Optional<F> onlyColumn();

    /**
     * Hands over what a row gives, its problems before it.
     *
     * @return false to stop reading
     */
    boolean read(String file, int line, Map<F, String> cells, DraftSink<D> sink);

    /** A cell as it is stored. */
    String stored(F field, String written, D draft);
}
