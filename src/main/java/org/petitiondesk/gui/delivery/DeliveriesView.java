package org.petitiondesk.gui.delivery;

import atlantafx.base.controls.Spacer;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.DetailPane;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.gui.common.Segments;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The room of the deliveries: board or list, and beside it the chosen city. */
final class DeliveriesView extends VBox {
    private static final String WAY = "deliveries.view";
    private static final Duration BEAT = Duration.seconds(20);

    private final DeliveriesViewModel model;
    private final Words words;
    private final BoardView board;
    private final CityTable list;
    private final CityView city;
    private final DetailPane pane;
    private final StackPane ground;
    private Way way = Way.BOARD;

    /** Whether the focus is to go to the chosen city as soon as there is one. */
    private boolean isAwaited;

    /** How the cities are drawn. */
    private enum Way {
        BOARD,
        LIST
    }

    /**
     * @param empty what stands there while there is no city
     * @param marked what stands below the cities
     * @param replies shows the replies, those to a delivery if one is said
     * @param opener shows a folder in the system's own program
     * @param buttons of the header, from left to right
     */
    DeliveriesView(
            DeliveriesViewModel model,
            Node empty,
            Node marked,
            Consumer<Optional<Id>> replies,
            Consumer<Path> opener,
            Node... buttons) {
        this.model = model;
        this.words = model.words();
        // The table and the details look as those of the signatories do.
        getStyleClass().addAll("signatories", "deliveries");
        board = new BoardView(model, this::openDetails, this::enterDetails);
        list = new CityTable(model, this::openDetails, this::enterDetails);
        city =
                new CityView(
                        model.inspector(),
                        model.packs(),
                        new CityView.Doings(
                                addressee ->
                                        model.desk()
                                                .navigation()
                                                .go(Place.ADDRESSEES, Optional.of(addressee)),
                                delivery -> replies.accept(Optional.of(delivery)),
                                opener,
                                this::saveAndNext));
        ground = new StackPane(board);
        VBox.setVgrow(ground, Priority.ALWAYS);
        pane = new DetailPane(new VBox(ground, marked), city);
        pane.visibleProperty().bind(model.citiesProperty().emptyProperty().not());
        empty.visibleProperty().bind(model.citiesProperty().emptyProperty());
        StackPane all = new StackPane(pane, empty);
        VBox.setVgrow(all, Priority.ALWAYS);
        NumbersLine numbers = new NumbersLine(model.tallyProperty(), model.clocksProperty(), words);
        numbers.visibleProperty().bind(pane.visibleProperty());
        numbers.managedProperty().bind(pane.visibleProperty());
        getChildren()
                .addAll(
                        header(buttons),
                        numbers,
                        new FaultLine(model.faultProperty()),
                        due(() -> replies.accept(Optional.empty())),
                        allTold(),
                        all);
        model.desk()
                .kept()
                .get(WAY)
                .filter(Way.LIST.name()::equals)
                .ifPresent(kept -> show(Way.LIST));
        beatWhileShown();
        model.chosenProperty()
                .subscribe(chosen -> {
                    if (isAwaited && chosen.isPresent()) {
                        isAwaited = false;
                        begin();
                    }
                });
    }

    private Node header(Node... buttons) {
        Label title = new Label(words.say("room.deliveries"));
        title.getStyleClass().add("room-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label days = new Label();
        days.setId("deliveries-days");
        days.getStyleClass().add("second");
        days.setMinWidth(0);
        days.textProperty().bind(model.daysProperty());
        HBox ways = Segments.of(List.of(Way.values()), way, this::name, this::show);
        ways.setId("deliveries-ways");
        ways.setMinWidth(Region.USE_PREF_SIZE);
        ways.setMaxHeight(Region.USE_PREF_SIZE);
        model.citiesProperty().emptyProperty().subscribe(isEmpty -> ways.setDisable(isEmpty));
        HBox header = new HBox(title, days, new Spacer(), ways);
        header.getChildren().addAll(buttons);
        header.getStyleClass().add("room-header");
        return header;
    }

    private Node due(Runnable replies) {
        Label due = new Label();
        due.setId("deliveries-due");
        due.textProperty().bind(model.dueProperty());
        due.setGraphic(Icons.icon(Feather.CLOCK, "warning"));
        Hyperlink show = new Hyperlink(words.say("deliveries.replies-open"));
        show.setId("deliveries-due-show");
        show.setOnAction(event -> replies.run());
        HBox line = new HBox(due, show);
        line.getStyleClass().add("due-line");
        FormLines.shownWhile(line, due.textProperty().isNotEmpty());
        return line;
    }

    private Node allTold() {
        Label told = new Label(words.say("deliveries.all-told"));
        told.setGraphic(Icons.icon(Feather.CHECK_CIRCLE, "good"));
        Hyperlink call = new Hyperlink(words.say("deliveries.call-delivered"));
        call.setId("call-delivered");
        call.setOnAction(event -> model.callDelivered());
        HBox line = new HBox(told, call);
        line.getStyleClass().addAll("due-line", "told-line");
        FormLines.shownWhile(line, model.allToldProperty());
        return line;
    }

    private String name(Way each) {
        return switch (each) {
            case BOARD -> words.say("deliveries.board");
            case LIST -> words.say("deliveries.list");
        };
    }

    private void show(Way chosen) {
        way = chosen;
        model.desk().kept().put(WAY, chosen.name());
        Segments.press((HBox) lookup("#deliveries-ways"), chosen);
        ground.getChildren()
                .setAll(
                        switch (chosen) {
                            case BOARD -> board;
                            case LIST -> list;
                        });
    }

    private void beatWhileShown() {
        Timeline beat = new Timeline(new KeyFrame(BEAT, event -> model.beat()));
        beat.setCycleCount(Animation.INDEFINITE);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        beat.stop();
                        model.commit();
                    } else {
                        beat.play();
                    }
                });
    }

    private void openDetails() {
        pane.open();
    }

    private void enterDetails() {
        pane.open();
        city.begin();
    }

    /** Keeps what was typed and goes to the next city, to where one tells what happened. */
    void saveAndNext() {
        if (model.saveAndNext()) {
            enterDetails();
        }
    }

    /** In the order of F6. */
    List<Node> parts() {
        List<Node> parts = new ArrayList<>();
        parts.add(
                switch (way) {
                    case BOARD -> board;
                    case LIST -> list;
                });
        parts.addAll(city.parts());
        return parts;
    }

    /** Puts the focus on the chosen city, as soon as there is one. */
    void begin() {
        isAwaited = model.chosenProperty().get().isEmpty();
        switch (way) {
            case BOARD -> board.begin();
            case LIST -> list.requestFocus();
        }
    }

    /** What stands there while no city is planned. */
    static Node empty(Words words, Node plan) {
        Label none = new Label(words.say("deliveries.empty"));
        none.setWrapText(true);
        none.getStyleClass().add("second");
        VBox empty = new VBox(none, plan);
        empty.setId("deliveries-empty");
        empty.getStyleClass().add("sheets-empty");
        return empty;
    }
}
