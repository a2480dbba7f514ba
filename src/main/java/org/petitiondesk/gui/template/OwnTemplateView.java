package org.petitiondesk.gui.template;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.BodyArea;
import org.petitiondesk.gui.common.FaultList;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.template.MergeField;

/** An own template: its name, its text as it is written, what is wrong with it. */
final class OwnTemplateView extends VBox {
    private final OwnTemplateViewModel model;
    private final Words words;
    private final TextField name = new TextField();
    private final BodyArea text;

    OwnTemplateView(TemplatesViewModel templates) {
        this.model = templates.writing();
        this.words = templates.words();
        this.text = new BodyArea(model.textProperty(), words.say("template.text"));
        getStyleClass().add("own-template");
        text.setId("template-source");
        // The area's skin comes after its styles; only a change of them reaches it.
        text.skinProperty()
                .addListener((property, before, now) ->
                        Platform.runLater(() -> text.getStyleClass().add("template-source")));
        VBox.setVgrow(text, Priority.ALWAYS);
        saveWhenLeft(text);
        Button delete =
                Icons.button(Feather.TRASH_2, words.say("template.delete"), templates::delete);
        delete.setId("delete-template");
        Button copy = Icons.button(Feather.COPY, words.say("template.copy"), templates::copy);
        getChildren()
                .addAll(
                        nameLine(copy, delete),
                        nameFault(),
                        text,
                        new FaultList(
                                words.say("template.mistakes"),
                                model.mistakesProperty(),
                                mistake -> true,
                                mistake -> text.goToLine(mistake.place().line()),
                                words));
    }

    private HBox nameLine(Node... buttons) {
        Label label = new Label(words.say("template.name"));
        label.getStyleClass().add("form-label");
        label.setLabelFor(name);
        name.setId("template-name");
        name.setAccessibleText(words.say("template.name"));
        TwoWay.bind(name.textProperty(), model.nameProperty());
        name.setOnAction(event -> model.save());
        saveWhenLeft(name);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(label, name);
        line.getChildren().addAll(buttons);
        line.getStyleClass().addAll("form-line", "template-name-line");
        return line;
    }

    private Label nameFault() {
        Label fault = new Label();
        fault.getStyleClass().addAll("error", "template-name-fault");
        fault.setWrapText(true);
        fault.textProperty().bind(model.nameFaultProperty());
        fault.managedProperty().bind(model.nameFaultProperty().isNotEmpty());
        return fault;
    }

    private void saveWhenLeft(Node field) {
        field.focusedProperty()
                .addListener((property, before, isFocused) -> {
                    if (!isFocused) {
                        model.save();
                    }
                });
    }

    /** Puts a blank where the caret is. */
    void insert(MergeField field) {
        text.insert(field);
    }

    TextField name() {
        return name;
    }

    BodyArea text() {
        return text;
    }
}
