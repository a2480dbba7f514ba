package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Id;

/** How a signature came into the library. */
public sealed interface SignatureSource
        permits SignatureSource.Typed, SignatureSource.Imported, SignatureSource.OnSheet {

    /** Typed in by somebody. */
    record Typed() implements SignatureSource {}

    /**
     * Read from a file or a pasted list.
     *
     * @param line counted from 1
     */
    record Imported(Id batch, int line) implements SignatureSource {}

    /**
     * Copied from a signature sheet.
     *
     * @param line counted from 1
     */
    record OnSheet(Id sheet, int line) implements SignatureSource {}
}
