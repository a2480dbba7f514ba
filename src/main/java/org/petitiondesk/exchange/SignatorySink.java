package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Problem;

/**
 * Takes what a {@link SignatoryListReader} reads, in the order of the file's lines, so that a list
 * of any length needs no memory of its own.
 */
public interface SignatorySink {

    /**
     * A signatory.
     *
     * @return false to stop reading
     */
    boolean accept(SignatoryDraft draft);

    /**
     * A line that is refused (an error) or was taken but should be looked at (a warning).
     *
     * @return false to stop reading
     */
    boolean report(Problem problem);
}
