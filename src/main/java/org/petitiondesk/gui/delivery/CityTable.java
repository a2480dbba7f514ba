package org.petitiondesk.gui.delivery;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryOutcome;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cities as a table; several rows that are selected are marked. */
final class CityTable extends TableView<City> {
    private static final double ROW_HEIGHT = 32;

    private final DeliveriesViewModel model;
    private boolean isFilling;

    /**
     * @param open shows the details of the chosen city
     * @param details goes to them
     */
    CityTable(DeliveriesViewModel model, Runnable open, Runnable details) {
        this.model = model;
        Words words = model.words();
        setId("deliveries-list");
        setAccessibleText(words.say("deliveries.list"));
        setFixedCellSize(ROW_HEIGHT);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .setAll(
                        List.of(
                                state(words),
                                column(words.say("deliveries.city"), 130, City::name),
                                column(
                                        words.say("deliveries.date"),
                                        90,
                                        city -> Typed.written(city.date())),
                                column(words.say("deliveries.time"), 60, City::time),
                                column(
                                        words.say("deliveries.lead"),
                                        130,
                                        city -> city.delivery().lead().name()),
                                column(words.say("deliveries.languages"), 90, City::languageMarks),
                                column(
                                        words.say("deliveries.paper"),
                                        70,
                                        city -> words.say("sheet.paper." + city.paper().word()))));
        model.citiesProperty().subscribe(this::fill);
        model.chosenProperty().subscribe(chosen -> showChosen());
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<City>) change -> selected());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, details));
        setOnMouseClicked(event -> open.run());
    }

    private static String state(City city, Words words) {
        return city.delivery()
                .outcome()
                .map(DeliveryEvent::outcome)
                .map(outcome -> Outcomes.name(outcome, words))
                .orElseGet(() -> Outcomes.name(city.state(), words));
    }

    private static TableColumn<City, City> state(Words words) {
        TableColumn<City, City> column = new TableColumn<>(words.say("deliveries.state"));
        column.setPrefWidth(150);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(of -> new StateCell(words));
        return column;
    }

    private TableColumn<City, String> column(
            String name, double width, Function<City, String> text) {
        TableColumn<City, String> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(of -> new TextCell());
        return column;
    }

    private void fill() {
        List<City> byState =
                model.citiesProperty().stream().sorted(Comparator.comparing(City::state)).toList();
        if (!List.copyOf(getItems()).equals(byState)) {
            isFilling = true;
            getItems().setAll(byState);
            isFilling = false;
        }
        showChosen();
    }

    private void showChosen() {
        Optional<Id> chosen = model.chosenProperty().get().map(City::id);
        City selected = getSelectionModel().getSelectedItem();
        if (selected == null || !chosen.equals(Optional.of(selected.id()))) {
            isFilling = true;
            getItems().stream()
                    .filter(city -> chosen.equals(Optional.of(city.id())))
                    .findFirst()
                    .ifPresent(city -> {
                        getSelectionModel().clearAndSelect(getItems().indexOf(city));
                        scrollTo(city);
                    });
            isFilling = false;
        }
    }

    private void selected() {
        City selected = getSelectionModel().getSelectedItem();
        if (isFilling || selected == null) {
            return;
        }
        Set<Id> several =
                getSelectionModel().getSelectedItems().stream()
                        .map(City::id)
                        .collect(Collectors.toSet());
        model.marked().clear();
        if (several.size() > 1) {
            model.marked().addAll(several);
        }
        if (!model.select(selected)) {
            // Later: while the selection changes it must not be changed.
            Platform.runLater(this::showChosen);
        }
    }

    private void key(KeyEvent event, Runnable details) {
        Optional<DeliveryOutcome> outcome = OutcomeKeys.of(event);
        outcome.ifPresent(model.inspector()::tell);
        boolean isEnter = event.getCode() == KeyCode.ENTER && !event.isShortcutDown();
        if (isEnter) {
            details.run();
        }
        if (isEnter || outcome.isPresent()) {
            event.consume();
        }
    }

    /** Icon and words, as on a card. */
    private static final class StateCell extends TableCell<City, City> {
        private final Words words;

        StateCell(Words words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable City city, boolean empty) {
            super.updateItem(city, empty);
            if (empty || city == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            setAccessibleText(state(city, words));
            setGraphic(
                    city.delivery()
                            .outcome()
                            .map(DeliveryEvent::outcome)
                            .map(outcome ->
                                    CityCard.badge(
                                            state(city, words),
                                            Outcomes.icon(outcome),
                                            Outcomes.colour(outcome)))
                            .orElseGet(() ->
                                    CityCard.badge(
                                            state(city, words),
                                            Outcomes.icon(city.state()),
                                            "open")));
        }
    }

    /** A text in any script. */
    private static final class TextCell extends TableCell<City, String> {
        private final ScriptText text = new ScriptText("");

        @Override
        protected void updateItem(@Nullable String now, boolean empty) {
            super.updateItem(now, empty);
            text.setText(now == null ? "" : now);
            setAccessibleText(now);
            setGraphic(empty ? null : text);
        }
    }
}
