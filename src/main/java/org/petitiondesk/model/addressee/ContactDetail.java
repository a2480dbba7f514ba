package org.petitiondesk.model.addressee;

import org.petitiondesk.model.common.Id;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a post, person or organization is reached, and how far that can be trusted.
 *
 * @param owner the post, person or organization
 * @param verifiedOn the day on which somebody last checked it
 * @param source where it was read; may be empty
 */
public record ContactDetail(
        Id id, Id owner, ContactPoint point, Optional<LocalDate> verifiedOn, String source) {}
