package org.petitiondesk.gui.sheet.entry;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.petitiondesk.l10n.Words;

/** The lines of the sheet, one of which is typed. */
final class EntryGrid extends StackPane {
    private static final double SCROLL_BAR = 14;

    private final EntryViewModel model;
    private final Words words;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Widths widths = new Widths(widthProperty().subtract(SCROLL_BAR));
    private final LineEditor editor;
    private final OffersView offers;

    EntryGrid(EntryViewModel model, CompletionViewModel completion) {
        this.model = model;
        this.words = model.desk().words();
        this.editor = new LineEditor(model, completion, widths);
        this.offers = new OffersView(completion, words);
        getStyleClass().add("entry-grid");
        lines.setId("entry-lines");
        lines.setAccessibleText(words.say("entry.grid"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setMinWidth(0);
        scroll.getStyleClass().add("entry-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(new VBox(LineView.head(widths, words), scroll), offers);
        model.rows().addListener((ListChangeListener<EntryRow>) change -> show());
        model.currentProperty().subscribe(this::show);
        completion.offersProperty().subscribe(this::place);
    }

    /** Shows what differs; the line that is typed stays where it is, with its caret. */
    private void show() {
        int current = model.currentProperty().get();
        boolean isTyped = editor.isTyped();
        for (int i = 0; i < model.rows().size(); i++) {
            EntryRow row = model.rows().get(i);
            Node there = i < lines.getChildren().size() ? lines.getChildren().get(i) : null;
            boolean isShown = there instanceof LineView line && line.row().equals(row);
            if (row.line() != current && !isShown) {
                put(i, new LineView(row, widths, words, () -> choose(row.line())));
            }
        }
        lines.getChildren()
                .remove(
                        Math.min(model.rows().size(), lines.getChildren().size()),
                        lines.getChildren().size());
        if (current <= model.rows().size() && lines.getChildren().indexOf(editor) != current - 1) {
            put(current - 1, editor);
            if (isTyped) {
                editor.focus(Cell.NAME);
            }
            Platform.runLater(this::reveal);
        }
    }

    private void put(int index, Node node) {
        if (index < lines.getChildren().size()) {
            lines.getChildren().set(index, node);
        } else {
            lines.getChildren().add(node);
        }
    }

    private void choose(int line) {
        if (model.goTo(line)) {
            editor.focus(Cell.NAME);
        }
    }

    /** Scrolls so far that the line and the next are seen. */
    private void reveal() {
        double hidden = lines.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        Bounds line = editor.getBoundsInParent();
        double top = scroll.getVvalue() * hidden;
        double seen = scroll.getViewportBounds().getHeight();
        if (line.getMinY() < top) {
            scroll.setVvalue(line.getMinY() / hidden);
        } else if (line.getMaxY() + line.getHeight() > top + seen) {
            scroll.setVvalue(Math.min(1, (line.getMaxY() + line.getHeight() - seen) / hidden));
        }
    }

    /** Puts the offers below the cell, or above it where there is no room. */
    private void place() {
        if (offers.isVisible()) {
            offers.autosize();
            Bounds cell = editor.cell().localToScene(editor.cell().getLayoutBounds());
            Bounds here = sceneToLocal(cell);
            boolean fits = here.getMaxY() + offers.getHeight() < getHeight();
            offers.relocate(
                    Math.max(0, Math.min(here.getMinX(), getWidth() - offers.getWidth())),
                    fits ? here.getMaxY() + 4 : here.getMinY() - offers.getHeight() - 4);
        }
    }

    /** Asks why the line is struck out, or takes the mark away. */
    void strike() {
        editor.strike();
        Platform.runLater(this::reveal);
    }

    /** Puts the caret into the line that is typed. */
    void focus() {
        editor.focus(Cell.NAME);
    }
}
