package org.petitiondesk.workflow;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Appointment;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.letter.Paper;

import java.util.List;
import java.util.Optional;

/**
 * What is to be planned for one mission; the zone follows from the city where it is left empty and
 * is certain.
 *
 * @param city as it is to be called; empty for the mission's
 */
public record PlannedCity(
        Mission mission,
        String city,
        Appointment when,
        Lead lead,
        List<Language> languages,
        Optional<Paper> paper,
        String notes) {
    public PlannedCity {
        languages = List.copyOf(languages);
    }

    /** A mission of which only the time is said. */
    public static PlannedCity at(Mission mission, Appointment when) {
        return new PlannedCity(mission, "", when, Lead.NOBODY, List.of(), Optional.empty(), "");
    }
}
