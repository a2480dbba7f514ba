package org.petitiondesk.gui.page;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import org.petitiondesk.typeset.PageSearch.Area;

import java.util.List;
import java.util.Optional;

/** What was found on a page, marked over its picture. */
final class MarkedPlaces extends Pane {
    private Optional<Node> current = Optional.empty();

    /**
     * @param page counted from 0
     * @param factor how large the page is beside paper
     */
    MarkedPlaces(PageFinder finder, int page, double factor) {
        setMouseTransparent(true);
        for (int i = 0; i < finder.foundProperty().size(); i++) {
            if (finder.foundProperty().get(i).page() == page) {
                boolean isCurrent = i == finder.currentProperty().get();
                List<Area> areas = finder.foundProperty().get(i).areas();
                areas.forEach(area -> mark(area, factor, isCurrent));
            }
        }
    }

    private void mark(Area area, double factor, boolean isCurrent) {
        Rectangle mark =
                new Rectangle(
                        Zoom.units(area.leftMm(), factor),
                        Zoom.units(area.topMm(), factor),
                        Zoom.units(area.rightMm() - area.leftMm(), factor),
                        Zoom.units(area.bottomMm() - area.topMm(), factor));
        mark.getStyleClass().add(isCurrent ? "found-current" : "found");
        getChildren().add(mark);
        if (isCurrent) {
            current = current.or(() -> Optional.of(mark));
        }
    }

    /** The place that is looked at, if it is on this page. */
    Optional<Node> current() {
        return current;
    }
}
