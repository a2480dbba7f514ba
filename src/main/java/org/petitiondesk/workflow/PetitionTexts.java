package org.petitiondesk.workflow;

import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A petition and its current texts, of which it repeats the titles and the demands. */
record PetitionTexts(Petition petition, Collection<TextVersion> texts) {

    /**
     * The petition as its texts have it.
     *
     * @param order the former places of the demands; those that it does not have are new
     */
    Petition petition(List<Integer> order, IdSource ids) {
        LocalizedText titles = petition.titles();
        for (TextVersion text : texts) {
            titles = text.title().isBlank() ? titles : titles.with(text.language(), text.title());
        }
        List<Demand> demands = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Optional<Demand> former = petition.demands().stream().skip(order.get(i)).findFirst();
            LocalizedText wording =
                    wording(i, former.map(Demand::wording).orElse(LocalizedText.EMPTY));
            demands.add(
                    new Demand(
                            former.map(Demand::id).orElseGet(ids::next),
                            i + 1,
                            wording,
                            former.map(Demand::outcome).orElse(DemandOutcome.OPEN)));
        }
        while (!demands.isEmpty() && demands.getLast().wording().isEmpty()) {
            demands.removeLast();
        }
        return petition.withTexts(titles, demands);
    }

    private LocalizedText wording(int index, LocalizedText former) {
        LocalizedText wording = former;
        for (TextVersion text : texts) {
            String said = index < text.demands().size() ? text.demands().get(index) : "";
            wording = wording.with(text.language(), said);
        }
        return wording;
    }
}
