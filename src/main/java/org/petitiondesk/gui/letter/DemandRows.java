package org.petitiondesk.gui.letter;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.l10n.Words;

/** The demands, one a row, by the number they have in every language. */
final class DemandRows extends VBox {
    private final LetterViewModel model;
    private final Words words;
    private final VBox rows = new VBox();

    DemandRows(LetterViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("demands");
        rows.getStyleClass().add("demand-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("demand-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll);
        model.fields().demands().subscribe(this::show);
        model.languageProperty().subscribe(now -> show());
    }

    private HBox head() {
        Label title = new Label(words.say("letter.demands"));
        title.getStyleClass().add("title");
        Label note = new Label(words.say("letter.same-number"));
        note.getStyleClass().add("second");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = new Button(words.say("letter.add"), Icons.icon(Feather.PLUS, "button-icon"));
        add.setId("add-demand");
        add.getStyleClass().add("flat");
        add.setAccessibleText(words.say("letter.add-demand"));
        add.setOnAction(event -> model.addDemand());
        add.disableProperty().bind(model.languageProperty().map(language -> language.isEmpty()));
        HBox head = new HBox(title, note, space, add);
        head.getStyleClass().add("demand-head");
        return head;
    }

    private void show() {
        int count = model.fields().demands().size();
        while (rows.getChildren().size() > count) {
            rows.getChildren().removeLast();
        }
        while (rows.getChildren().size() < count) {
            rows.getChildren().add(new Row(rows.getChildren().size()));
        }
        for (int i = 0; i < count; i++) {
            ((Row) rows.getChildren().get(i)).refresh();
        }
    }

    /** Puts the caret into a row. */
    void goTo(int index) {
        // A row that was just added has no place yet.
        Platform.runLater(() -> {
            if (index < rows.getChildren().size()) {
                ((Row) rows.getChildren().get(index)).focusWording();
            }
        });
    }

    /** One demand. */
    private final class Row extends HBox {
        private final int index;
        private final Label number = new Label();
        private final TextField wording = new TextField();

        Row(int index) {
            this.index = index;
            getStyleClass().add("demand-row");
            number.getStyleClass().add("demand-number");
            ScriptFields.dress(wording);
            wording.setId("demand-" + (index + 1));
            HBox.setHgrow(wording, Priority.ALWAYS);
            wording.textProperty()
                    .addListener((property, before, text) -> model.fields().word(index, text));
            wording.focusedProperty()
                    .addListener((property, before, isFocused) -> {
                        if (!isFocused) {
                            model.save();
                        }
                    });
            wording.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
            getChildren()
                    .addAll(
                            number,
                            wording,
                            small(
                                    Feather.ARROW_UP,
                                    "letter.move-up",
                                    () -> model.moveDemand(index, index - 1)),
                            small(
                                    Feather.ARROW_DOWN,
                                    "letter.move-down",
                                    () -> model.moveDemand(index, index + 1)),
                            small(
                                    Feather.X,
                                    "letter.remove-demand",
                                    () -> model.removeDemand(index)));
        }

        private Node small(Feather icon, String key, Runnable action) {
            Button button = Icons.button(icon, words.say(key), action);
            button.getStyleClass().addAll("flat", "small");
            return button;
        }

        private void press(KeyEvent event) {
            boolean moves = event.isShortcutDown() && event.isShiftDown();
            if (moves && event.getCode() == KeyCode.UP) {
                model.moveDemand(index, index - 1);
            } else if (moves && event.getCode() == KeyCode.DOWN) {
                model.moveDemand(index, index + 1);
            } else if (moves && event.getCode() == KeyCode.DELETE) {
                model.removeDemand(index);
            } else if (event.getCode() == KeyCode.ENTER) {
                model.nextDemand(index);
            } else {
                return;
            }
            event.consume();
        }

        private void refresh() {
            String text = model.fields().demands().get(index);
            if (!text.equals(wording.getText())) {
                wording.setText(text);
            }
            number.setText(model.numbering().label(index + 1));
            wording.setAccessibleText(words.say("letter.demand", index + 1));
        }

        private void focusWording() {
            wording.requestFocus();
            wording.end();
        }
    }
}
