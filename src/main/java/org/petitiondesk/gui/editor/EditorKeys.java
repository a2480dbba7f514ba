package org.petitiondesk.gui.editor;

import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys do in a text that do not do the same everywhere. */
final class EditorKeys {
    private final EditorArea area;
    private final Editing editing;

    EditorKeys(EditorArea area) {
        this.area = area;
        this.editing = new Editing(area);
    }

    void install() {
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean isDone =
                switch (event.getCode()) {
                    case ENTER -> {
                        editing.newLine(event.isShiftDown());
                        yield true;
                    }
                    case TAB -> {
                        area.requestFocusTraversal(
                                event.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                        yield true;
                    }
                    case BACK_SPACE -> editing.stepOut();
                    case INSERT -> event.getCode() == KeyCode.INSERT && !event.isShiftDown();
                    default -> false;
                };
        if (isDone) {
            area.requestFollowCaret();
            event.consume();
        }
    }
}
