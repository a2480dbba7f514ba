package org.petitiondesk.gui.shell;

import atlantafx.base.controls.Spacer;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.gui.shell.FinderViewModel.Found;
import org.petitiondesk.l10n.Words;

/** One field that finds anything, and what it found; the arrows choose, Enter goes. */
final class FinderView extends VBox {
    private final ListView<Found> list = new ListView<>();
    private final Runnable close;

    FinderView(FinderViewModel model, Runnable close, Words words) {
        this.close = close;
        getStyleClass().add("finder");
        setMaxSize(560, 420);
        TextField field = new TextField();
        field.setId("finder-field");
        field.setPromptText(words.say("finder.prompt"));
        field.setAccessibleText(words.say("finder.prompt"));
        ScriptFields.dress(field);
        TwoWay.bind(field.textProperty(), model.queryProperty());
        list.setId("finder-list");
        list.setItems(model.foundProperty());
        list.setCellFactory(view -> new FoundCell());
        list.setAccessibleText(words.say("finder.found"));
        list.setPlaceholder(new Label(words.say("finder.nothing")));
        list.setOnMouseClicked(event -> go());
        // Later: while the list changes its selection must not be changed.
        model.queryProperty()
                .subscribe(query -> Platform.runLater(list.getSelectionModel()::selectFirst));
        // Names come after the commands: whoever has gone down the list stays there.
        model.foundProperty()
                .subscribe(() ->
                        Platform.runLater(() -> {
                            if (list.getSelectionModel().isEmpty()) {
                                list.getSelectionModel().selectFirst();
                            }
                        }));
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(list, Priority.ALWAYS);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(field, list);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
        } else if (event.getCode() == KeyCode.ENTER) {
            go();
        } else {
            return;
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void go() {
        Found chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.action().run();
        }
    }

    /** What was found in one line, cut where it is too long, and whole as a tooltip. */
    private static final class FoundCell extends ListCell<Found> {
        FoundCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Found found, boolean empty) {
            super.updateItem(found, empty);
            if (empty || found == null) {
                setGraphic(null);
                setAccessibleText("");
                setTooltip(null);
                return;
            }
            ScriptText kind = new ScriptText(found.kind(), "note");
            kind.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(new ScriptText(found.name()), new Spacer(), kind);
            line.getStyleClass().add("room-line");
            setGraphic(line);
            setAccessibleText(found.name() + ", " + found.kind());
            setTooltip(new Tooltip(found.name()));
        }
    }
}
