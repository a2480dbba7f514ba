package org.petitiondesk.gui.delivery;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.TwoWay;

/** Lines of the details: a name and a field. */
final class FormLines {
    private FormLines() {}

    /** A field for one line, named for those who cannot see what stands before it. */
    static TextField field(String id, String name, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        ScriptFields.dress(field);
        TwoWay.bind(field.textProperty(), text);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /** Likewise for several lines. */
    static TextArea area(String id, String name, int rows, StringProperty text) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setAccessibleText(name);
        area.setPromptText(name);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        ScriptFields.dress(area);
        TwoWay.bind(area.textProperty(), text);
        return area;
    }

    /** A name and what stands beside it. */
    static HBox line(String name, Node... beside) {
        Label label = new Label(name);
        label.getStyleClass().add("detail-label");
        label.setLabelFor(beside[0]);
        HBox line = new HBox(label);
        line.getChildren().addAll(beside);
        line.getStyleClass().add("detail-line");
        return line;
    }

    /** What is wrong, below a field; not there while nothing is. */
    static Label fault(ObservableValue<String> fault) {
        Label label = new Label();
        label.getStyleClass().add("error");
        label.setWrapText(true);
        label.textProperty().bind(fault);
        shownWhile(label, label.textProperty().isNotEmpty());
        return label;
    }

    /** Shows a part only while something holds; it takes no place otherwise. */
    static void shownWhile(Node part, ObservableValue<Boolean> condition) {
        part.visibleProperty().bind(condition);
        part.managedProperty().bind(part.visibleProperty());
    }
}
