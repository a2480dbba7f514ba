package org.petitiondesk.gui.sheet.entry;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.LineMark;

import java.util.List;

/**
 * The grid into which the lines of a returned signature sheet are copied, with all that belongs to
 * it.
 */
public final class EntryPane extends VBox {
    private static final KeyCombination CLOSE =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final EntryViewModel model;
    private final NoticeViewModel notice;
    private final EntryGrid grid;
    private final CountView count;
    private final EntrySide side;
    private final HBox ground;
    private final StackPane cover;
    private final Runnable back;
    private boolean isBegun;

    /**
     * @param sheet is read from the library, and written to it
     * @param back shows the sheets again
     */
    public EntryPane(Desk desk, Id sheet, Runnable back) {
        this.back = back;
        model = new EntryViewModel(desk, sheet);
        notice = new NoticeViewModel(model);
        grid = new EntryGrid(model, new CompletionViewModel(model));
        count = new CountView(model, () -> ask(false));
        side = new EntrySide(model, notice);
        getStyleClass().add("entry");
        HBox.setHgrow(grid, Priority.ALWAYS);
        ground = new HBox(grid, side);
        cover = new StackPane(count);
        cover.getStyleClass().add("entry-cover");
        StackPane places = new StackPane(ground, cover);
        VBox.setVgrow(places, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new EntryHead(model, this::leaveAndGoBack, () -> ask(true), this::close),
                        places);
        cover.setVisible(false);
        model.progressProperty()
                .subscribe(progress -> progress.filter(now -> !isBegun).ifPresent(this::begin));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (event.isAltDown() && !event.isControlDown()) {
                        event.consume();
                    }
                });
    }

    private void begin(SheetProgress progress) {
        isBegun = true;
        ask(!progress.isCounted());
    }

    private void ask(boolean isAsked) {
        cover.setVisible(isAsked);
        ground.setDisable(isAsked);
        if (isAsked) {
            count.ask();
        } else {
            grid.focus();
        }
    }

    private void press(KeyEvent event) {
        if (ground.isDisabled()) {
            return;
        }
        boolean isDone =
                CLOSE.match(event) ? close() : isPlainAlt(event) && decide(event.getCode());
        if (isDone) {
            event.consume();
        }
    }

    private static boolean isPlainAlt(KeyEvent event) {
        return event.isAltDown() && !event.isControlDown() && !event.isShiftDown();
    }

    private boolean decide(KeyCode key) {
        switch (key) {
            case I -> model.mark(LineMark.ILLEGIBLE);
            case X -> grid.strike();
            case M -> notice.onePerson();
            case D -> notice.different();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean close() {
        if (model.close()) {
            back.run();
        }
        return true;
    }

    private void leaveAndGoBack() {
        if (leave()) {
            back.run();
        }
    }

    /** It is not shown any more, and reads nothing any more. */
    public void end() {
        model.end();
    }

    /** Keeps what was typed; false if something is wrong with it. */
    public boolean leave() {
        return model.commit();
    }

    /** Its parts in the order in which F6 goes through them. */
    public List<Node> parts() {
        return List.of(grid, side);
    }

    /** Puts the caret where one types. */
    public void focus() {
        if (cover.isVisible()) {
            count.ask();
        } else {
            grid.focus();
        }
    }
}
