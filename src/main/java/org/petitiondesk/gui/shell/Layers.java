package org.petitiondesk.gui.shell;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.petitiondesk.gui.common.Overlay;

import java.util.Optional;

/** The window's content with room for one dialog above it. */
final class Layers extends StackPane implements Overlay {
    private static final Insets EDGE = new Insets(16);

    private final Node below;
    private Optional<StackPane> shown = Optional.empty();
    private Optional<Node> focusBefore = Optional.empty();

    Layers(Node below) {
        this.below = below;
        getChildren().add(below);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (shown.isPresent() && event.getCode() == KeyCode.ESCAPE) {
                        close();
                        event.consume();
                    }
                });
    }

    @Override
    public void show(Region dialog, String name) {
        close();
        focusBefore = Optional.ofNullable(getScene().getFocusOwner());
        dialog.getStyleClass().add("dialog");
        dialog.setAccessibleRole(AccessibleRole.DIALOG);
        dialog.setAccessibleText(name);
        StackPane veil = new StackPane(dialog);
        veil.getStyleClass().add("veil");
        veil.setPadding(EDGE);
        shown = Optional.of(veil);
        below.setDisable(true);
        getChildren().add(veil);
        Platform.runLater(() -> {
            // What a scroll pane holds is found only when the pane has been laid out.
            dialog.applyCss();
            dialog.layout();
            whereToBegin(dialog).ifPresent(Node::requestFocus);
        });
    }

    /** The first field; where there are only buttons, the one that Enter presses anyway. */
    private static Optional<Node> whereToBegin(Region dialog) {
        Optional<Node> first = firstField(dialog);
        return first.filter(Button.class::isInstance)
                .flatMap(button -> defaultButton(dialog))
                .or(() -> first);
    }

    private static Optional<Node> defaultButton(Region dialog) {
        return dialog.lookupAll(".button:default").stream().findFirst();
    }

    @Override
    public void close() {
        shown.ifPresent(getChildren()::remove);
        shown = Optional.empty();
        below.setDisable(false);
        focusBefore.ifPresent(Node::requestFocus);
        focusBefore = Optional.empty();
    }

    boolean isShowing() {
        return shown.isPresent();
    }

    /** The first part of something that takes the focus. */
    static Optional<Node> firstField(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .map(Layers::firstField)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.empty();
    }
}
