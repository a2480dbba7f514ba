package org.petitiondesk.gui.common;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;

/** What is wrong in a room, in a line below its header; not there while nothing is. */
public final class FaultLine extends Label {
    public FaultLine(ObservableStringValue fault) {
        getStyleClass().addAll("error", "fault-line");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setGraphic(Icons.icon(Feather.ALERT_OCTAGON, "error"));
        setAccessibleRole(AccessibleRole.TEXT);
        textProperty().bind(fault);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
