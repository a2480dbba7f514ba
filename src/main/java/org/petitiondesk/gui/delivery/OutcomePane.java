package org.petitiondesk.gui.delivery;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.list.Choice;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.delivery.DeliveryOutcome;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened at the gate: eight outcomes with their keys, when, by whom, and what then. */
final class OutcomePane extends VBox {
    private final CityViewModel model;
    private final Words words;
    private final Map<DeliveryOutcome, ToggleButton> outcomes =
            new EnumMap<>(DeliveryOutcome.class);
    private final TextField at;

    /** Whether a key told an outcome just now: what it would type is not meant for a field. */
    private boolean isTold;

    OutcomePane(CityViewModel model) {
        this.model = model;
        this.words = model.words();
        OutcomeFields fields = model.outcome();
        getStyleClass().addAll("detail-part", "outcome-pane");
        Label question = new Label(words.say("deliveries.what-happened"));
        question.getStyleClass().add("title");
        at = FormLines.field("outcome-at", words.say("deliveries.at"), fields.at);
        at.getStyleClass().add("clock-field");
        TextField by = FormLines.field("outcome-by", words.say("deliveries.by"), fields.by);
        by.setPromptText(words.say("deliveries.by-whom"));
        Label byLabel = new Label(words.say("deliveries.by"));
        byLabel.getStyleClass().add("second");
        byLabel.setMinWidth(Region.USE_PREF_SIZE);
        Choice<Optional<DeliveryOutcome>> then = then(fields);
        TextField tracking =
                FormLines.field(
                        "outcome-tracking", words.say("deliveries.tracking"), fields.tracking);
        HBox number = FormLines.line(words.say("deliveries.tracking"), tracking);
        VBox further =
                new VBox(
                        FormLines.line(words.say("deliveries.at"), at, byLabel, by),
                        FormLines.fault(fields.atFault(words)),
                        FormLines.line(words.say("deliveries.then"), then),
                        number,
                        FormLines.area(
                                "outcome-note", words.say("deliveries.note"), 2, fields.note));
        further.getStyleClass().add("outcome-further");
        FormLines.shownWhile(further, fields.outcome.map(Optional::isPresent));
        FormLines.shownWhile(
                number, fields.outcome.flatMap(now -> fields.then.map(other -> fields.isPosted())));
        getChildren().addAll(question, grid(), further);
        fields.outcome.subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (isTold) {
                        event.consume();
                    }
                    isTold = false;
                });
    }

    private Node grid() {
        GridPane grid = new GridPane(6, 6);
        grid.getStyleClass().add("outcomes");
        ToggleGroup group = new ToggleGroup();
        for (DeliveryOutcome outcome : DeliveryOutcome.values()) {
            int place = outcomes.size();
            ToggleButton button = button(outcome);
            button.setToggleGroup(group);
            GridPane.setHgrow(button, Priority.ALWAYS);
            grid.add(button, place % 2, place / 2);
            outcomes.put(outcome, button);
        }
        return grid;
    }

    private ToggleButton button(DeliveryOutcome outcome) {
        Label name = new Label(Outcomes.name(outcome, words));
        name.setGraphic(Icons.icon(Outcomes.icon(outcome), "outcome-icon"));
        name.getStyleClass().add(Outcomes.colour(outcome));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label key = new Label(words.say("number", OutcomeKeys.number(outcome)));
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, key);
        line.getStyleClass().add("outcome-line");
        ToggleButton button = new ToggleButton();
        button.setGraphic(line);
        button.setId("outcome-" + OutcomeKeys.number(outcome));
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(
                words.say(
                        "deliveries.outcome-key",
                        Outcomes.name(outcome, words),
                        OutcomeKeys.number(outcome)));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setPrefWidth(1);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.tell(outcome);
        });
        return button;
    }

    private Choice<Optional<DeliveryOutcome>> then(OutcomeFields fields) {
        Choice<Optional<DeliveryOutcome>> then =
                new Choice<>(
                        "",
                        what ->
                                what.map(outcome -> Outcomes.name(outcome, words))
                                        .orElseGet(() -> words.say("deliveries.nothing-more")),
                        fields.then::set);
        then.box().setId("outcome-then");
        then.box().setAccessibleText(words.say("deliveries.then"));
        then.box().setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(then, Priority.ALWAYS);
        List<Optional<DeliveryOutcome>> all = new ArrayList<>();
        all.add(Optional.empty());
        for (DeliveryOutcome outcome : DeliveryOutcome.values()) {
            all.add(Optional.of(outcome));
        }
        fields.then.subscribe(now -> then.show(all, now));
        return then;
    }

    private void show(Optional<DeliveryOutcome> now) {
        outcomes.forEach((outcome, button) -> button.setSelected(now.equals(Optional.of(outcome))));
    }

    private void key(KeyEvent event) {
        Optional<DeliveryOutcome> outcome = OutcomeKeys.of(event);
        isTold = outcome.isPresent();
        outcome.ifPresent(what -> {
            model.tell(what);
            at.requestFocus();
            at.selectAll();
            event.consume();
        });
    }

    /** Goes to where one tells what happened. */
    void begin() {
        model.outcome()
                .outcome
                .get()
                .map(outcomes::get)
                .orElseGet(() -> outcomes.get(DeliveryOutcome.ACCEPTED))
                .requestFocus();
    }
}
