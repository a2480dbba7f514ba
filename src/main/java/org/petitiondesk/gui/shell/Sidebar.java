package org.petitiondesk.gui.shell;

import atlantafx.base.controls.Spacer;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rooms, the current petition, and the work that goes on. */
final class Sidebar extends VBox {
    private final ShellViewModel model;
    private final Words words;
    private final Map<Place, ToggleButton> rooms = new EnumMap<>(Place.class);
    private final Map<Place, Label> counts = new EnumMap<>(Place.class);
    private final ToggleGroup group = new ToggleGroup();
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    /**
     * @param foot what stands at its end
     */
    Sidebar(ShellViewModel model, Set<Place> places, Words words, Node... foot) {
        this.model = model;
        this.words = words;
        getStyleClass().add("sidebar");
        getChildren().add(heading("room.library"));
        places.stream().filter(place -> !place.isOfPetition()).forEach(this::add);
        Label below = heading("room.current");
        below.getStyleClass().add("below");
        getChildren().addAll(below, card());
        places.stream().filter(Place::isOfPetition).forEach(this::add);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        getChildren().addAll(foot);
        model.placeProperty()
                .subscribe(place ->
                        Optional.ofNullable(rooms.get(place)).ifPresent(group::selectToggle));
        model.factsProperty()
                .subscribe(facts ->
                        facts.ifPresent(found -> {
                            count(Place.PETITIONS, found.petitions());
                            count(Place.ADDRESSEES, found.addressees());
                        }));
    }

    /** Whether there is room for icons only. */
    BooleanProperty narrowProperty() {
        return narrow;
    }

    /** The current petition; pressing it shows the others. */
    private VBox card() {
        ScriptText code = new ScriptText("", "note");
        ScriptFlow title = new ScriptFlow("", "title");
        HBox first = new HBox(code, new Spacer(), Icons.icon(Feather.CHEVRON_DOWN, "second-icon"));
        VBox card = new VBox(first, title);
        card.setId("current-petition");
        card.getStyleClass().add("current-petition");
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.MENU_BUTTON);
        BooleanProperty shown = new SimpleBooleanProperty();
        shown.bind(model.currentProperty().map(Optional::isPresent));
        card.visibleProperty().bind(shown.and(narrow.not()));
        card.managedProperty().bind(card.visibleProperty());
        ContextMenu others = new ContextMenu();
        model.choicesProperty()
                .subscribe(() ->
                        others.getItems()
                                .setAll(model.choicesProperty().stream().map(this::item).toList()));
        card.setOnMouseClicked(event -> others.show(card, Side.BOTTOM, 0, 4));
        card.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
                others.show(card, Side.BOTTOM, 0, 4);
                event.consume();
            }
        });
        model.currentProperty()
                .subscribe(current ->
                        current.ifPresent(found -> {
                            code.setText(found.code());
                            title.setText(found.title());
                            card.setAccessibleText(words.say("room.switch", found.title()));
                        }));
        model.currentProperty()
                .subscribe(current -> {
                    count(
                            Place.SIGNATORIES,
                            current.map(ShellViewModel.Current::signatures).orElse(0L));
                    count(Place.LETTER, current.map(ShellViewModel.Current::texts).orElse(0));
                });
        return card;
    }

    private MenuItem item(ShellViewModel.Choice choice) {
        MenuItem item = new MenuItem();
        item.setGraphic(new ScriptText(choice.code() + "  " + choice.title()));
        item.setOnAction(event -> model.desk().petition().set(Optional.of(choice.petition())));
        return item;
    }

    private void onlyWhereWide(Node node) {
        node.visibleProperty().bind(narrow.not());
        node.managedProperty().bind(narrow.not());
    }

    private void count(Place place, long number) {
        count(place, Optional.of(number));
    }

    /** Shows how many things a room has; empty for nothing. */
    void count(Place place, Optional<Long> number) {
        Optional.ofNullable(counts.get(place))
                .ifPresent(count ->
                        count.setText(number.map(many -> words.say("number", many)).orElse("")));
    }

    private Label heading(String key) {
        Label heading = new Label(words.say(key));
        heading.getStyleClass().add("sidebar-heading");
        onlyWhereWide(heading);
        return heading;
    }

    private void add(Place place) {
        String name = words.say(place.word());
        Label label = new Label(name);
        label.getStyleClass().add("room-name");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().add("room-count");
        onlyWhereWide(label);
        onlyWhereWide(count);
        HBox line = new HBox(Icons.icon(place.icon(), "room-icon"), label, space, count);
        line.getStyleClass().add("room-line");
        ToggleButton room = new ToggleButton();
        room.setGraphic(line);
        room.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        room.setMaxWidth(Double.MAX_VALUE);
        room.setToggleGroup(group);
        room.setId(place.word().replace('.', '-'));
        room.getStyleClass().setAll("room");
        room.setAccessibleText(name);
        room.setTooltip(new Tooltip(words.say("room.key", name, place.key())));
        line.prefWidthProperty()
                .bind(room.widthProperty().subtract(Bindings.when(narrow).then(18).otherwise(16)));
        room.setOnAction(event -> {
            room.setSelected(true);
            model.placeProperty().set(place);
        });
        rooms.put(place, room);
        counts.put(place, count);
        getChildren().add(room);
    }
}
