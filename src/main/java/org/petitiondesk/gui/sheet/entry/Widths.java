package org.petitiondesk.gui.sheet.entry;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;

/**
 * How wide the columns are: parts of the grid, so that they stand one below the other in every row.
 */
record Widths(ObservableDoubleValue grid) {
    private static final double NUMBER = 44;
    private static final double CONSENT = 112;
    private static final double DATE = 72;

    <T extends Region> T number(T node) {
        return fixed(node, NUMBER);
    }

    <T extends Region> T of(Cell cell, T node) {
        return switch (cell) {
            case NAME -> part(node, 0.34);
            case OWN_SCRIPT -> part(node, 0.175);
            case PLACE -> part(node, 0.21);
            case DATE -> fixed(node, DATE);
            case CONSENT -> fixed(node, CONSENT);
            case ORGANIZATION -> part(node, 0.275);
        };
    }

    private static <T extends Region> T fixed(T node, double width) {
        node.setMinWidth(width);
        node.setPrefWidth(width);
        node.setMaxWidth(width);
        return node;
    }

    private <T extends Region> T part(T node, double part) {
        var width =
                grid.map(all -> Math.floor(part * (all.doubleValue() - NUMBER - CONSENT - DATE)));
        node.minWidthProperty().bind(width);
        node.prefWidthProperty().bind(width);
        node.maxWidthProperty().bind(width);
        return node;
    }
}
