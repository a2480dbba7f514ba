package org.petitiondesk.model.delivery;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.DemandOutcome;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What an official answered to a petition.
 *
 * @param delivery that it answers; empty if that is not known
 * @param from who answered, as name or office; may be empty
 * @param reference the officials' own; may be empty
 * @param answers what it says of demands
 */
public record Reply(
        Id id,
        Id petition,
        Optional<Id> delivery,
        LocalDate on,
        String from,
        String reference,
        String text,
        Map<Id, DemandOutcome> answers) {
    public Reply {
        answers = Map.copyOf(answers);
    }
}
