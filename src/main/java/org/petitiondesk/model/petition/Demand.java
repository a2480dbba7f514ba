package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.LocalizedText;

/**
 * One numbered request, the same number in every language.
 *
 * @param number counted from 1
 * @param wording as it stands now; what people signed is kept in {@link TextVersion}
 */
public record Demand(Id id, int number, LocalizedText wording, DemandOutcome outcome) {

    /** The same with another outcome. */
    public Demand withOutcome(DemandOutcome changed) {
        return new Demand(id, number, wording, changed);
    }
}
