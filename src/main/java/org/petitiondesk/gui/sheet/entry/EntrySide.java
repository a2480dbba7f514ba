package org.petitiondesk.gui.sheet.entry;

import atlantafx.base.controls.Spacer;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.petitiondesk.l10n.Words;

/** Beside the grid: who may have signed already, the keys, and why the sheet is not closed. */
final class EntrySide extends VBox {

    EntrySide(EntryViewModel model, NoticeViewModel notice) {
        Words words = model.desk().words();
        getStyleClass().add("entry-side");
        Label reason = new Label();
        reason.setId("entry-reason");
        reason.setWrapText(true);
        reason.getStyleClass().addAll("second", "entry-reason");
        model.progressProperty()
                .subscribe(progress ->
                        reason.setText(progress.map(now -> now.reason(words)).orElse("")));
        ScrollPane keys = new ScrollPane(keys(words));
        keys.setFitToWidth(true);
        keys.setFocusTraversable(false);
        keys.getStyleClass().add("entry-scroll");
        VBox.setVgrow(keys, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new NoticeView(notice, words),
                        keys,
                        new Spacer(Orientation.VERTICAL),
                        reason);
    }

    private static VBox keys(Words words) {
        Label title = new Label(words.say("entry.keys"));
        title.getStyleClass().add("title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("entry-keys-grid");
        add(grid, words, "next", "Enter");
        add(grid, words, "consent", "P", "D", "I", "C");
        add(grid, words, "illegible", "Alt", "I");
        add(grid, words, "struck", "Alt", "X");
        add(grid, words, "other-line", "↑", "↓");
        add(grid, words, "take", "Tab");
        add(grid, words, "other-offer", "Alt", "↓");
        add(grid, words, "no-carry", LineComposer.NOTHING);
        add(grid, words, "close", "Ctrl", "Enter");
        VBox part = new VBox(title, grid);
        part.getStyleClass().add("entry-keys");
        return part;
    }

    private static void add(GridPane grid, Words words, String does, String... keys) {
        HBox line = new HBox();
        line.getStyleClass().add("entry-key-line");
        for (String key : keys) {
            Label label = new Label(key);
            label.getStyleClass().add("key");
            line.getChildren().add(label);
        }
        Label meaning = new Label(words.say("entry.key." + does));
        meaning.getStyleClass().add("second");
        meaning.setWrapText(true);
        grid.addRow(grid.getRowCount(), line, meaning);
    }
}
