package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Id;

import java.time.Instant;

/**
 * One import of signatures, so that it can be looked at and taken back as a whole.
 *
 * @param source the file's own name without its folder, or "pasted"
 * @param accepted number of signatures that went in
 * @param refused number of lines that did not
 */
public record ImportBatch(
        Id id, Id petition, Instant at, String source, int accepted, int refused) {

    /** The same import with its counts. */
    public ImportBatch counted(int newAccepted, int newRefused) {
        return new ImportBatch(id, petition, at, source, newAccepted, newRefused);
    }
}
