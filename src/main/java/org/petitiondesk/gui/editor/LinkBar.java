package org.petitiondesk.gui.editor;

import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.letter.LinkTarget;

import java.util.Optional;

/** Asks where words lead. */
final class LinkBar extends VBox {
    private final EditorArea area;
    private final Editing editing;
    private final Runnable leave;
    private final TextField target = new TextField();
    private final Label fault = new Label();
    private IndexRange range = new IndexRange(0, 0);

    /**
     * @param leave puts the bar away
     */
    LinkBar(EditorArea area, Editing editing, Runnable leave, Words words) {
        this.area = area;
        this.editing = editing;
        this.leave = leave;
        getStyleClass().add("editor-bar");
        target.setId("editor-link");
        target.setAccessibleText(words.say("editor.link-target"));
        target.setPromptText(words.say("editor.link-target"));
        HBox.setHgrow(target, Priority.ALWAYS);
        Button set = new Button(words.say("editor.link-set"));
        set.setId("editor-link-set");
        set.setOnAction(event -> set());
        Button remove = new Button(words.say("editor.link-remove"));
        remove.setOnAction(event -> change(Optional.empty()));
        HBox line = new HBox(target, set, remove);
        line.getStyleClass().add("editor-bar-line");
        fault.setText(words.say("editor.link-fault"));
        fault.getStyleClass().add("error");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.visibleProperty());
        getChildren().addAll(line, fault);
        target.setOnAction(event -> set());
        target.textProperty().subscribe(text -> fault.setVisible(false));
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        leave.run();
                        event.consume();
                    }
                });
    }

    /** Asks for what is selected, or the link the caret is in. */
    void begin() {
        range = area.getSelection();
        Optional<String> now = area.lookAt(range.getStart(), range.getEnd()).link();
        if (range.getLength() == 0 && now.isPresent()) {
            IndexRange inLine = area.getStyleRangeAtPosition(range.getStart());
            int start = area.getAbsolutePosition(area.getCurrentParagraph(), 0);
            range = new IndexRange(start + inLine.getStart(), start + inLine.getEnd());
        }
        target.setText(now.orElse("https://"));
        target.requestFocus();
        target.end();
    }

    private void set() {
        String wanted = target.getText().strip();
        if (LinkTarget.isSafe(wanted)) {
            change(Optional.of(wanted));
        } else {
            fault.setVisible(true);
        }
    }

    private void change(Optional<String> to) {
        editing.link(range, to);
        leave.run();
    }
}
