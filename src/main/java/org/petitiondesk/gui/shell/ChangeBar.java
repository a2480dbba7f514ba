package org.petitiondesk.gui.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Changes;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;

import java.util.Optional;

/**
 * The bar below the rooms: what happened last, with the button that takes it back, or what could
 * not be done.
 */
final class ChangeBar extends HBox {
    private final ShellViewModel model;
    private final Changes changes;
    private final Words words;

    ChangeBar(ShellViewModel model, Words words) {
        this.model = model;
        this.changes = model.desk().changes();
        this.words = words;
        setId("change-bar");
        getStyleClass().add("change-bar");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        changes.toldProperty().subscribe(this::show);
        model.failureProperty().subscribe(this::show);
        show();
    }

    private void show() {
        Optional<Exception> failure = model.failureProperty().get();
        Optional<Changes.Told> told = changes.toldProperty().get();
        getStyleClass().remove("failed");
        setVisible(failure.isPresent() || told.isPresent());
        if (failure.isPresent()) {
            getStyleClass().add("failed");
            fill(FailureWords.of(failure.get(), words), Optional.empty());
        } else {
            told.ifPresent(what ->
                    fill(
                            what.isTakenBack()
                                    ? words.say("change.taken-back", what.sentence())
                                    : what.sentence(),
                            Optional.of(what)));
        }
    }

    private void fill(String sentence, Optional<Changes.Told> told) {
        ScriptText text = new ScriptText(sentence, "change-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(text);
        told.ifPresent(what -> getChildren().add(button(what)));
        getChildren().add(Icons.button(Feather.X, words.say("change.dismiss"), this::dismiss));
        setAccessibleText(sentence);
    }

    private Button button(Changes.Told told) {
        Button button = new Button(words.say(told.isTakenBack() ? "menu.redo" : "menu.undo"));
        button.setId("undo");
        button.setOnAction(event -> changes.reverse(told));
        return button;
    }

    private void dismiss() {
        model.failureProperty().set(Optional.empty());
        changes.dismiss();
    }
}
