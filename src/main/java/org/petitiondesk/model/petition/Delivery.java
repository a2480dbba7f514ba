package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A petition's journey to one addressee.
 *
 * @param lead who leads the handing-in; may be empty, deliverers may stay anonymous
 * @param outcomeAt when the outcome came about
 * @param note for example who accepted it, or a tracking number; may be empty
 * @param reply what the official answered; may be empty
 */
public record Delivery(
        Id id,
        Id petition,
        Id addressee,
        String city,
        Optional<LocalDate> date,
        String lead,
        DeliveryMode mode,
        DeliveryOutcome outcome,
        Optional<Instant> outcomeAt,
        String note,
        String reply) {}
