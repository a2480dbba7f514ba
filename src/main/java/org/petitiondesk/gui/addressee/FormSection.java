package org.petitiondesk.gui.addressee;

import atlantafx.base.controls.Spacer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of the form under a title: labels left, fields right. */
final class FormSection extends VBox {
    private final Label title;
    private final HBox head;

    FormSection(String name) {
        getStyleClass().add("form-section");
        title = new Label(name);
        title.getStyleClass().add("form-title");
        head = new HBox(title, new Spacer());
        head.getStyleClass().add("form-head");
        getChildren().add(head);
    }

    Label title() {
        return title;
    }

    /** Puts something at the right of the title. */
    FormSection beside(Region node) {
        node.setMinWidth(Region.USE_PREF_SIZE);
        head.getChildren().add(node);
        return this;
    }

    /** A line of fields; fields in one line share its width. */
    FormSection line(String name, Node... fields) {
        Label label = new Label(name);
        label.getStyleClass().add("entry-label");
        HBox line = new HBox(label);
        line.getStyleClass().add("entry-line");
        line.getChildren().addAll(fields);
        getChildren().add(line);
        return this;
    }

    FormSection below(Node node) {
        getChildren().add(node);
        return this;
    }
}
