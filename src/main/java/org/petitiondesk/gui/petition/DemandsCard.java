package org.petitiondesk.gui.petition;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a petition asks for, and what became of it. */
final class DemandsCard extends VBox {
    private static final double WIDTH = 150;

    private final PetitionsViewModel model;
    private final Words words;
    private final List<ComboBox<DemandOutcome>> outcomes = new ArrayList<>();
    private List<Demand> demands;

    DemandsCard(HBox head, List<Demand> demands, PetitionsViewModel model, Words words) {
        this.demands = demands;
        this.model = model;
        this.words = words;
        getStyleClass().add("card");
        setId("demands-card");
        getChildren().add(head);
        demands.forEach(demand -> getChildren().add(row(demand)));
    }

    /**
     * Shows what became of the demands, if they are the same; a box that has the focus keeps it.
     *
     * @return false if they are others, which need a card of their own
     */
    boolean show(List<Demand> now) {
        if (!wordings(now).equals(wordings(demands))) {
            return false;
        }
        demands = now;
        for (int i = 0; i < now.size(); i++) {
            outcomes.get(i).setValue(now.get(i).outcome());
        }
        return true;
    }

    private static List<Demand> wordings(List<Demand> of) {
        return of.stream().map(demand -> demand.withOutcome(DemandOutcome.OPEN)).toList();
    }

    private HBox row(Demand demand) {
        int index = outcomes.size();
        Label number = new Label(words.say("petition.demand-number", demand.number()));
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.getStyleClass().add("second");
        ScriptFlow wording =
                new ScriptFlow(demand.wording().inOrAny(Language.ENGLISH), "demand-wording");
        HBox.setHgrow(wording, Priority.ALWAYS);
        wording.setMinWidth(0);
        ComboBox<DemandOutcome> outcome = new ComboBox<>();
        outcome.getItems().setAll(DemandOutcome.values());
        outcome.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(DemandOutcome of) {
                        return of == null ? "" : word(of);
                    }

                    @Override
                    public DemandOutcome fromString(String text) {
                        return outcome.getValue();
                    }
                });
        outcome.setValue(demand.outcome());
        outcome.setId("outcome-" + demand.number());
        outcome.setAccessibleText(words.say("petition.outcome-of", demand.number()));
        outcome.setMinWidth(WIDTH);
        outcome.setOnAction(event -> model.setOutcome(demands.get(index), outcome.getValue()));
        outcomes.add(outcome);
        HBox row = new HBox(number, wording, outcome);
        row.getStyleClass().add("card-row");
        return row;
    }

    private String word(DemandOutcome outcome) {
        return words.say("petition.outcome." + outcome.name().toLowerCase(Locale.ROOT));
    }
}
