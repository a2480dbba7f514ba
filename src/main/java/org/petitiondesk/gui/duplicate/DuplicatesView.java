package org.petitiondesk.gui.duplicate;

import atlantafx.base.controls.Spacer;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.l10n.Words;

import java.util.List;
import java.util.Optional;

/** The queue of pairs, and beside it the chosen one with what one may decide. */
final class DuplicatesView extends VBox {
    private static final String KEYS = "duplicates.keys";

    private final DuplicatesViewModel model;
    private final Words words;
    private final ListView<QueuedPair> queue = new ListView<>();
    private final ComparisonView comparison;
    private final CheckBox keys;
    private final VBox decision;
    private boolean isAwaited;

    DuplicatesView(DuplicatesViewModel model) {
        this.model = model;
        this.words = model.words();
        getStyleClass().add("duplicates");
        comparison = new ComparisonView(model.comparison());
        comparison.setId("duplicates-comparison");
        keys = new CheckBox(words.say("duplicate.keys"));
        keys.setId("duplicates-keys");
        keys.setSelected(model.desk().kept().get(KEYS).filter("off"::equals).isEmpty());
        keys.selectedProperty().subscribe(on -> model.desk().kept().put(KEYS, on ? "on" : "off"));
        queue.setId("duplicates-queue");
        queue.getStyleClass().add("duplicates-queue");
        queue.setAccessibleText(words.say("duplicate.queue"));
        queue.setItems(model.queue());
        queue.setCellFactory(list -> new PairCell(words));
        decision = new VBox(comparison, foot());
        VBox.setVgrow(comparison, Priority.ALWAYS);
        HBox.setHgrow(decision, Priority.ALWAYS);
        decision.setMinWidth(0);
        HBox beside = new HBox(queue, decision);
        Label empty = new Label();
        empty.setId("duplicates-empty");
        empty.setWrapText(true);
        empty.getStyleClass().addAll("second", "duplicates-empty");
        empty.textProperty().bind(model.notes().emptyProperty());
        StackPane ground = new StackPane(beside, empty);
        VBox.setVgrow(ground, Priority.ALWAYS);
        model.chosenProperty().subscribe(chosen -> show(beside, empty, chosen.isPresent()));
        getChildren().addAll(header(), leftOut(), ground);
        chooseAsTheModel();
        comparison.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node header() {
        Label title = new Label(words.say("room.duplicates"));
        title.getStyleClass().add("room-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label note = new Label();
        note.setId("duplicates-note");
        note.getStyleClass().add("second");
        note.textProperty().bind(model.notes().noteProperty());
        Button again = new Button(words.say("duplicate.look-again"));
        again.setId("duplicates-look");
        again.setGraphic(Icons.icon(Feather.REFRESH_CW, "button-icon"));
        again.setMinWidth(USE_PREF_SIZE);
        again.disableProperty().bind(model.lookingProperty());
        again.setOnAction(event -> model.look());
        HBox header = new HBox(title, note, new Spacer(), again);
        header.getStyleClass().add("room-header");
        return header;
    }

    /** A line only where not all pairs were compared. */
    private Node leftOut() {
        Label line = new Label();
        line.setId("duplicates-left-out");
        line.setWrapText(true);
        line.getStyleClass().addAll("second", "duplicates-left-out");
        line.textProperty().bind(model.notes().leftOutProperty());
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Node foot() {
        Button later = decision("duplicate.later", "L", model::later);
        later.setId("duplicates-later");
        Button different = decision("duplicate.different", "D", model::different);
        different.setId("duplicates-different");
        Button same = decision("duplicate.one-person", "M", model::onePerson);
        same.setId("duplicates-same");
        same.getStyleClass().add("accent");
        HBox foot = new HBox(later, keys, new Spacer(), different, same);
        foot.getStyleClass().add("duplicates-foot");
        return foot;
    }

    private Button decision(String word, String key, Runnable action) {
        String name = words.say(word);
        Button button = new Button();
        button.textProperty()
                .bind(
                        keys.selectedProperty()
                                .map(on -> on ? words.say("duplicate.with-key", name, key) : name));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            action.run();
            comparison.requestFocus();
        });
        return button;
    }

    /** Single letters decide only where nobody types. */
    private void key(KeyEvent event) {
        boolean isBare =
                !event.isShortcutDown()
                        && !event.isAltDown()
                        && !event.isControlDown()
                        && !(event.getTarget() instanceof TextInputControl);
        if (!isBare || !keys.isSelected()) {
            return;
        }
        Optional<Runnable> action =
                switch (event.getCode()) {
                    case KeyCode.M -> Optional.of(model::onePerson);
                    case KeyCode.D -> Optional.of(model::different);
                    case KeyCode.L -> Optional.of(model::later);
                    default -> Optional.empty();
                };
        if (action.isPresent()) {
            action.get().run();
            comparison.requestFocus();
            event.consume();
        }
    }

    private void chooseAsTheModel() {
        queue.getSelectionModel()
                .selectedItemProperty()
                .subscribe(pair -> {
                    if (pair != null) {
                        model.select(pair);
                    }
                });
        model.chosenProperty()
                .subscribe(chosen -> Platform.runLater(() -> chosen.ifPresent(this::mark)));
        queue.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                comparison.requestFocus();
                event.consume();
            }
        });
    }

    private void mark(QueuedPair pair) {
        if (!pair.equals(queue.getSelectionModel().getSelectedItem())) {
            queue.getSelectionModel().select(pair);
            queue.scrollTo(pair);
        }
    }

    /** In the order of F6. */
    List<Node> parts() {
        return List.of(queue, comparison);
    }

    /** Puts the focus where one decides, as soon as there is something to decide. */
    void begin() {
        isAwaited = model.chosenProperty().get().isEmpty();
        comparison.requestFocus();
    }

    private void show(HBox pairs, Label empty, boolean isThere) {
        isAwaited |= !isThere && comparison.isFocused();
        pairs.setVisible(isThere);
        empty.setVisible(!isThere);
        if (isThere && isAwaited) {
            isAwaited = false;
            comparison.requestFocus();
        }
    }

    void find() {
        queue.requestFocus();
    }
}
