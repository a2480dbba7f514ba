package org.petitiondesk.model.delivery;

import org.petitiondesk.model.common.Id;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One thing that happened with a petition at a gate, or instead.
 *
 * @param at by the clocks of its city
 * @param by who accepted or refused it, as name or office; may be empty
 * @param tracking the number by which the post finds it; may be empty
 * @param note in free words, for example why it was prevented; may be empty
 */
public record DeliveryEvent(
        Id id,
        DeliveryOutcome outcome,
        Optional<LocalDateTime> at,
        String by,
        String tracking,
        String note) {
    public DeliveryEvent {
        by = by.strip();
        tracking = tracking.strip();
        note = note.strip();
    }
}
