package org.petitiondesk.gui.petition;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

import org.petitiondesk.model.petition.PetitionStatus;

/** Where a petition stands, by shape: dashed ring, half ring, square, tick. */
final class StatusMark extends StackPane {
    private static final double RADIUS = 6;

    StatusMark(PetitionStatus status) {
        getStyleClass().addAll("status-mark", word(status));
        setMinSize(2 * RADIUS + 2, 2 * RADIUS + 2);
        setMaxSize(2 * RADIUS + 2, 2 * RADIUS + 2);
        Circle ring = new Circle(RADIUS);
        ring.getStyleClass().add("status-ring");
        getChildren().add(ring);
        switch (status) {
            case DRAFT -> ring.getStrokeDashArray().addAll(2.5, 2.2);
            case OPEN -> {
                Arc half = new Arc(0, 0, RADIUS - 2.2, RADIUS - 2.2, -90, 180);
                half.setType(ArcType.CHORD);
                half.getStyleClass().add("status-fill");
                half.setTranslateX((RADIUS - 2.2) / 2);
                getChildren().add(half);
            }
            case CLOSED -> {
                Rectangle square = new Rectangle(RADIUS - 1, RADIUS - 1);
                square.getStyleClass().add("status-fill");
                getChildren().add(square);
            }
            case DELIVERED -> {
                Polyline tick = new Polyline(0, 3, 2.2, 5.2, 6, 0.6);
                tick.getStyleClass().add("status-tick");
                getChildren().add(tick);
            }
        }
    }

    private static String word(PetitionStatus status) {
        return switch (status) {
            case DRAFT -> "draft";
            case OPEN -> "open";
            case CLOSED -> "closed";
            case DELIVERED -> "delivered";
        };
    }
}
