package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Problem;

/**
 * Takes what is read from a list, in the order of the file's lines, so that a list of any length
 * needs no memory of its own.
 *
 * @param <D> what one line gives
 */
public interface DraftSink<D> {

    /**
     * A good line.
     *
     * @return false to stop reading
     */
    boolean accept(D draft);

    /**
     * A line that is refused (an error) or was taken but should be looked at (a warning).
     *
     * @return false to stop reading
     */
    boolean report(Problem problem);
}
