package org.petitiondesk.model.delivery;

import org.petitiondesk.model.common.Id;

/**
 * A photograph that proves a delivery. Its dots are kept beside it, as a JPEG file.
 *
 * @param caption may be empty
 * @param metadataKept whether place, camera and the like were kept on purpose
 * @param shown whether a public report shows it
 */
public record Photograph(Id id, Id delivery, String caption, boolean metadataKept, boolean shown) {}
