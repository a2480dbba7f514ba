package org.petitiondesk.gui.addressee;

import javafx.scene.layout.Region;

import org.petitiondesk.gui.common.CellText;

/** Two lines in a cell: the office, and below it who holds it and whom a letter goes care of. */
final class NameCell extends Region {
    private static final double LINE = 18;

    private final CellText office = new CellText(false);
    private final CellText holder = new CellText(false);

    NameCell() {
        getChildren().addAll(office, holder);
    }

    void show(String title, String below) {
        office.show(title, "title");
        holder.show(below, "second");
        // Alone it stands in the middle; moved only, so that nothing is laid out anew.
        office.setTranslateY(below.isEmpty() ? LINE / 2 : 0);
        setAccessibleText(below.isEmpty() ? title : title + ", " + below);
    }

    @Override
    protected void layoutChildren() {
        double top = snapPositionY(getHeight() / 2 - LINE);
        office.resizeRelocate(0, top, getWidth(), LINE);
        holder.resizeRelocate(0, top + LINE, getWidth(), LINE);
    }
}
