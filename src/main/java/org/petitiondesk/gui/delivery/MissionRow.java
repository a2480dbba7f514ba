package org.petitiondesk.gui.delivery;

import org.petitiondesk.gui.common.SearchText;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.workflow.Mission;

/**
 * A mission that can be chosen for a plan.
 *
 * @param isPlanned whether a delivery through it is planned already
 */
record MissionRow(Mission mission, boolean isPlanned) {

    /** By which it is chosen. */
    Id body() {
        return mission.body();
    }

    boolean lacksAddress() {
        return mission.address().isEmpty();
    }

    boolean matches(String typed) {
        return SearchText.matches(mission.place() + " " + mission.name(), typed);
    }
}
