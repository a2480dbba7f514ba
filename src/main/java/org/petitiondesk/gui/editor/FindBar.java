package org.petitiondesk.gui.editor;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.l10n.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds words in the text and puts others in their place. */
final class FindBar extends VBox {
    private final Supplier<SearchedText> text;
    private final Runnable leave;
    private final Words words;
    private final TextField wanted = new TextField();
    private final TextField other = new TextField();
    private final Label count = new Label();
    private final HBox replacing;

    /**
     * @param text the one that is shown
     * @param leave puts the bar away
     */
    FindBar(Supplier<SearchedText> text, Runnable leave, Words words) {
        this.text = text;
        this.leave = leave;
        this.words = words;
        getStyleClass().add("editor-bar");
        field(wanted, "editor-find", "editor.find");
        field(other, "editor-replace", "editor.replace-by");
        count.getStyleClass().add("second");
        count.setId("editor-found");
        HBox finding =
                new HBox(
                        wanted,
                        count,
                        button(Feather.CHEVRON_UP, "editor.previous", this::previous),
                        button(Feather.CHEVRON_DOWN, "editor.next", this::next),
                        button(Feather.X, "editor.close", leave));
        Button one = new Button(words.say("editor.replace"));
        one.setId("editor-replace-one");
        one.setOnAction(event -> replace());
        Button all = new Button(words.say("editor.replace-all"));
        all.setId("editor-replace-all");
        all.setOnAction(event -> replaceAll());
        replacing = new HBox(other, one, all);
        replacing.managedProperty().bind(replacing.visibleProperty());
        finding.getStyleClass().add("editor-bar-line");
        replacing.getStyleClass().add("editor-bar-line");
        getChildren().addAll(finding, replacing);
        wanted.textProperty().addListener((property, before, now) -> count());
        wanted.setOnAction(event -> next());
        other.setOnAction(event -> replace());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void field(TextField field, String id, String key) {
        field.setId(id);
        field.setAccessibleText(words.say(key));
        field.setPromptText(words.say(key));
        ScriptFields.dress(field);
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    private Node button(Feather icon, String key, Runnable action) {
        Button button = Icons.button(icon, words.say(key), action);
        button.getStyleClass().add("flat");
        return button;
    }

    private void press(KeyEvent event) {
        boolean isBack = event.getCode() == KeyCode.ENTER && event.isShiftDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
        } else if (isBack) {
            previous();
        } else {
            return;
        }
        event.consume();
    }

    /** Begins with what is selected. */
    void begin(boolean isReplacing) {
        replacing.setVisible(isReplacing);
        IndexRange selected = text.get().selected();
        String chosen = text.get().words().substring(selected.getStart(), selected.getEnd());
        if (!chosen.isBlank() && chosen.indexOf('\n') < 0) {
            wanted.setText(chosen);
        }
        count();
        wanted.requestFocus();
        wanted.selectAll();
    }

    private Search search() {
        return new Search(text.get().words(), wanted.getText());
    }

    private void count() {
        count.setText(
                wanted.getText().isEmpty() ? "" : words.say("editor.found", search().all().size()));
    }

    private void next() {
        choose(search().next(text.get().selected().getEnd()));
    }

    private void previous() {
        choose(search().previous(text.get().selected().getStart()));
    }

    private void choose(Optional<IndexRange> found) {
        count();
        found.ifPresent(place -> text.get().choose(place.getStart(), place.getEnd()));
    }

    /** Replaces what is found and selected, and goes to the next. */
    private void replace() {
        IndexRange selected = text.get().selected();
        if (search().all().contains(selected)) {
            text.get().replaceAll(List.of(selected), other.getText());
        }
        next();
    }

    private void replaceAll() {
        List<IndexRange> all = search().all();
        text.get().replaceAll(all, other.getText());
        count.setText(words.say("editor.replaced", all.size()));
    }
}
