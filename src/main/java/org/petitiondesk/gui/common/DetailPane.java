package org.petitiondesk.gui.common;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A list beside its details. Where the window is narrow the details lie as a drawer over the list's
 * right side, shown by {@link #open()} and put away by Esc or {@link #shut()}.
 */
public final class DetailPane extends StackPane {
    private static final double NARROW_BELOW = 1040;

    private final Region detail;
    private final HBox beside = new HBox();
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
    private boolean opened;

    public DetailPane(Region list, Region detail) {
        this.detail = detail;
        getStyleClass().add("detail-pane");
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setMinWidth(0);
        beside.getChildren().addAll(list, detail);
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(beside);
        widthProperty().subscribe(width -> arrange(width.doubleValue() < NARROW_BELOW));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (narrow.get() && opened && event.getCode() == KeyCode.ESCAPE) {
                        shut();
                        list.requestFocus();
                        event.consume();
                    }
                });
    }

    /** Shows the details where they are a drawer. */
    public void open() {
        opened = true;
        arrange(narrow.get());
    }

    /** Puts the drawer away. */
    public void shut() {
        opened = false;
        arrange(narrow.get());
    }

    /** Whether the details are a drawer. */
    public ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }

    private void arrange(boolean isNarrow) {
        narrow.set(isNarrow);
        Node drawer = detail;
        beside.getChildren().remove(drawer);
        getChildren().remove(drawer);
        detail.getStyleClass().remove("drawer");
        if (!isNarrow) {
            beside.getChildren().add(drawer);
        } else if (opened) {
            detail.getStyleClass().add("drawer");
            detail.setMaxHeight(Double.MAX_VALUE);
            getChildren().add(drawer);
        }
    }
}
