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
 * @param evidence where the proof is kept, for example the name of a photograph or of the stamped
 *     receipt; may be empty
 * @param reply what the official answered; may be empty
 * @param repliedOn the reply's date
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
        String evidence,
        String reply,
        Optional<LocalDate> repliedOn) {}
