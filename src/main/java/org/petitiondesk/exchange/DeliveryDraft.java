package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.letter.Paper;

import java.util.List;
import java.util.Optional;

/**
 * What a line of a list of cities says.
 *
 * @param city may be empty if the mission is named
 * @param mission its name or part of it; may be empty
 */
public record DeliveryDraft(
        int line,
        String city,
        String mission,
        Appointment when,
        Lead lead,
        List<Language> languages,
        Optional<Paper> paper,
        String notes) {
    public DeliveryDraft {
        languages = List.copyOf(languages);
    }
}
