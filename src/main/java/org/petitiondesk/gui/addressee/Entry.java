package org.petitiondesk.gui.addressee;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.TwoWay;

/** A field of the form with its fault below it. */
final class Entry extends VBox {
    private final TextInputControl control;

    private Entry(Field field, TextInputControl control, String name) {
        this.control = control;
        getStyleClass().add("entry");
        control.setAccessibleText(name);
        TwoWay.bind(control.textProperty(), field.textProperty());
        ScriptFields.dress(control);
        Label fault = new Label();
        fault.getStyleClass().add("error");
        fault.setWrapText(true);
        fault.textProperty().bind(field.faultProperty());
        fault.visibleProperty().bind(field.faultProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        field.faultProperty()
                .subscribe(text -> {
                    control.getStyleClass().remove("faulty");
                    if (!text.isEmpty()) {
                        control.getStyleClass().add("faulty");
                    }
                    control.setAccessibleHelp(text);
                });
        HBox.setHgrow(this, Priority.ALWAYS);
        setMinWidth(0);
        getChildren().addAll(control, fault);
    }

    /** One line. */
    static Entry line(Field field, String name) {
        TextField control = new TextField();
        control.setPrefWidth(0);
        return new Entry(field, control, name);
    }

    /** Several lines. */
    static Entry lines(Field field, String name, int rows) {
        TextArea control = new TextArea();
        control.setPrefRowCount(rows);
        control.setPrefWidth(0);
        control.setWrapText(true);
        return new Entry(field, control, name);
    }

    /** A text in the language that is shown; where it is missing, that of another, faintly. */
    static Entry localized(LocalizedField field, String name) {
        Entry entry = line(field.field(), name);
        entry.control.promptTextProperty().bind(field.hintProperty());
        return entry;
    }

    /** The same; where no language has the text, its name stands there faintly. */
    static Entry named(LocalizedField field, String name) {
        Entry entry = line(field.field(), name);
        entry.control
                .promptTextProperty()
                .bind(field.hintProperty().map(hint -> hint.isEmpty() ? name : hint));
        return entry;
    }

    /** What a field is for, while it is empty. */
    Entry hint(String text) {
        control.setPromptText(text);
        return this;
    }

    Entry wide(double width) {
        setPrefWidth(width);
        setMinWidth(width);
        setMaxWidth(width);
        return this;
    }

    Entry called(String id) {
        control.setId(id);
        return this;
    }

    TextInputControl control() {
        return control;
    }
}
