package org.petitiondesk.gui.common;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of a few marks in a table's cell. Each is made and styled once and kept, so that a cell that
 * shows another one is not laid out anew.
 */
public final class CellMark<T> extends Region {
    private final Function<T, Node> make;
    private final Map<T, Node> marks = new HashMap<>();

    /**
     * @param make draws a mark
     */
    public CellMark(Function<T, Node> make) {
        this.make = make;
    }

    /** Shows another mark, or none. */
    public void show(Optional<T> what) {
        Optional<Node> shown = what.map(key -> marks.computeIfAbsent(key, this::made));
        marks.values().forEach(mark -> mark.setVisible(shown.filter(mark::equals).isPresent()));
        setAccessibleText(shown.map(Node::getAccessibleText).orElse(""));
    }

    private Node made(T what) {
        Node mark = make.apply(what);
        mark.setManaged(false);
        getChildren().add(mark);
        place(mark);
        return mark;
    }

    @Override
    protected void layoutChildren() {
        getChildren().forEach(this::place);
    }

    private void place(Node mark) {
        mark.applyCss();
        mark.autosize();
        // The row does not ask for a layout while what it shows changes.
        if (mark instanceof Parent parent) {
            parent.layout();
        }
        mark.relocate(0, snapPositionY((getHeight() - mark.getLayoutBounds().getHeight()) / 2));
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().stream()
                .filter(Node::isVisible)
                .mapToDouble(mark -> mark.prefWidth(-1))
                .sum();
    }
}
