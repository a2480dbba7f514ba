package org.petitiondesk.gui.delivery;

import atlantafx.base.controls.Spacer;

import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.list.Choice;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;

import java.io.File;
import java.util.Optional;

/** Asks in which cities a petition is to be handed in, and when. */
final class PlanView extends VBox {
    private static final double ROW_HEIGHT = 32;

    private final PlanViewModel model;
    private final Words words;
    private final ListView<MissionRow> list = new ListView<>();
    private final CheckBox every = new CheckBox();

    PlanView(PlanViewModel model, Runnable close) {
        this.model = model;
        this.words = model.words();
        getStyleClass().addAll("failure-view", "plan-dialog");
        setMaxSize(640, 640);
        Label title = new Label(words.say("deliveries.plan.title"));
        title.setGraphic(Icons.icon(Feather.MAP_PIN, "signed-icon"));
        title.getStyleClass().add("card-title");
        Label meaning = new Label(words.say("deliveries.plan.meaning"));
        meaning.setWrapText(true);
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        meaning.getStyleClass().add("second");
        getChildren().addAll(title, meaning, narrowing(), missions(), when());
        Label note = new Label();
        note.setId("plan-note");
        note.textProperty().bind(model.noteProperty());
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(note, new FaultLine(model.faultProperty()), foot(close));
    }

    private Node narrowing() {
        Choice<Optional<Country>> country =
                new Choice<>(
                        "",
                        each ->
                                each.map(one -> one.name(Language.ENGLISH))
                                        .orElseGet(() -> words.say("deliveries.plan.any-country")),
                        model.countryProperty()::set);
        country.box().setId("plan-country");
        country.box().setPrefWidth(200);
        country.box().setAccessibleText(words.say("deliveries.plan.country"));
        Runnable show =
                () -> country.show(model.countriesProperty(), model.countryProperty().get());
        model.countriesProperty().subscribe(show);
        model.countryProperty().subscribe(now -> show.run());
        TextField search =
                FormLines.field(
                        "plan-search", words.say("deliveries.plan.find"), model.searchProperty());
        search.setPromptText(words.say("deliveries.plan.find"));
        Label of = new Label(words.say("deliveries.plan.country"));
        of.getStyleClass().add("form-label");
        of.setLabelFor(country.box());
        HBox line = new HBox(of, country, search);
        line.getStyleClass().add("form-line");
        return line;
    }

    private Node missions() {
        every.setText(words.say("deliveries.plan.all"));
        every.setId("plan-all");
        every.setOnAction(event -> model.chooseFound(every.isSelected()));
        list.setId("plan-missions");
        list.getStyleClass().add("plan-missions");
        list.setAccessibleText(words.say("deliveries.plan.missions"));
        list.setItems(model.rowsProperty());
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new MissionCell());
        Label none = new Label(words.say("deliveries.plan.none"));
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setMinHeight(3 * ROW_HEIGHT);
        list.setPrefHeight(9 * ROW_HEIGHT);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        model.chosen().addListener((SetChangeListener<Id>) change -> tick());
        model.rowsProperty().subscribe(this::tick);
        VBox missions = new VBox(every, list);
        missions.getStyleClass().add("plan-choice");
        VBox.setVgrow(missions, Priority.ALWAYS);
        return missions;
    }

    private Node when() {
        Label on = new Label(words.say("deliveries.date"));
        on.getStyleClass().add("form-label");
        TextField date =
                FormLines.field("plan-date", words.say("deliveries.date"), model.dateProperty());
        date.setPromptText(words.say("deliveries.plan.date-form"));
        on.setLabelFor(date);
        Label at = new Label(words.say("deliveries.plan.local-time"));
        TextField time =
                FormLines.field(
                        "plan-time", words.say("deliveries.plan.local-time"), model.timeProperty());
        time.setPromptText(words.say("deliveries.plan.time-form"));
        at.setLabelFor(time);
        HBox line = new HBox(on, date, at, time);
        line.getStyleClass().add("form-line");
        return new VBox(
                line, FormLines.fault(model.dateFault()), FormLines.fault(model.timeFault()));
    }

    private Node foot(Runnable close) {
        Button list = DialogFoot.button(words.say("deliveries.plan.list"), this::chooseList);
        list.setId("plan-list");
        DialogFoot foot = new DialogFoot(list);
        foot.button(words.say("dialog.cancel"), "plan-cancel", close);
        Button plan =
                foot.main(words.say("deliveries.plan.do"), "plan-do", () -> model.plan(close));
        plan.setDefaultButton(true);
        plan.disableProperty().bind(model.possible().map(is -> !is));
        return foot;
    }

    private void chooseList() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("deliveries.plan.choose-list"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                words.say("deliveries.plan.lists"), "*.csv", "*.xlsx", "*.txt"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::read);
    }

    private void key(KeyEvent event) {
        MissionRow row = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && row != null) {
            model.choose(row, !model.chosen().contains(row.body()));
            event.consume();
        }
    }

    private void tick() {
        list.refresh();
        every.setSelected(
                !model.rowsProperty().isEmpty()
                        && model.rowsProperty().stream()
                                .allMatch(row -> model.chosen().contains(row.body())));
    }

    private final class MissionCell extends ListCell<MissionRow> {
        private final CheckBox box = new CheckBox();
        private final ScriptText city = new ScriptText("", "city-name");
        private final ScriptText name = new ScriptText("", "second");
        private final Label planned =
                CityCard.badge(words.say("deliveries.plan.planned"), Feather.CHECK, "sent");
        private final Label lacking =
                CityCard.badge(
                        words.say("delivery.gap.no-address"), Feather.ALERT_TRIANGLE, "warning");
        private final HBox line = new HBox(box, city, name, new Spacer(), planned, lacking);

        MissionCell() {
            line.getStyleClass().add("plan-row");
            line.setMinWidth(0);
            line.setPrefWidth(1);
            city.setMinWidth(Region.USE_PREF_SIZE);
            planned.setMinWidth(Region.USE_PREF_SIZE);
            lacking.setMinWidth(Region.USE_PREF_SIZE);
            planned.managedProperty().bind(planned.visibleProperty());
            lacking.managedProperty().bind(lacking.visibleProperty());
            box.setFocusTraversable(false);
            box.setOnAction(event -> model.choose(getItem(), box.isSelected()));
        }

        @Override
        protected void updateItem(@Nullable MissionRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            city.setText(row.mission().place());
            name.setText(row.mission().name());
            planned.setVisible(row.isPlanned());
            lacking.setVisible(row.lacksAddress());
            box.setSelected(model.chosen().contains(row.body()));
            box.setAccessibleText(row.mission().place());
            setAccessibleText(
                    row.mission().place()
                            + ", "
                            + row.mission().name()
                            + (row.isPlanned() ? ", " + planned.getText() : "")
                            + (row.lacksAddress() ? ", " + lacking.getText() : ""));
            setGraphic(line);
        }
    }
}
