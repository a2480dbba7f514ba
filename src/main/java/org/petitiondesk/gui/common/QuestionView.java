package org.petitiondesk.gui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** A small dialog: what is asked and what it means, some fields, and the button that does it. */
public final class QuestionView extends VBox {

    public QuestionView(String title, Feather icon, String meaning) {
        getStyleClass().addAll("failure-view", "issue-view");
        setMaxSize(560, Region.USE_PREF_SIZE);
        Label name = new Label(title);
        name.setGraphic(Icons.icon(icon, "signed-icon"));
        name.getStyleClass().add("card-title");
        Label sentence = second(meaning);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(name, sentence);
    }

    /**
     * Adds a field with its fault below it.
     *
     * @param fault empty if nothing is wrong
     */
    public QuestionView field(
            String label, String id, StringProperty text, ObservableValue<String> fault) {
        TextField field = new TextField();
        field.setId(id);
        TwoWay.bind(field.textProperty(), text);
        field.setAccessibleText(label);
        ScriptFields.dress(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        Label name = new Label(label);
        name.getStyleClass().add("form-label");
        name.setLabelFor(field);
        HBox line = new HBox(name, field);
        line.getStyleClass().add("form-line");
        Label wrong = said(fault);
        wrong.getStyleClass().add("error");
        getChildren().addAll(line, wrong);
        return this;
    }

    /**
     * Adds what was typed before, to be typed again by a button.
     *
     * @param label what stands before it
     * @param id how the names of the buttons begin
     * @param offered nothing is there while it is empty
     * @param text the field's
     */
    public QuestionView offer(
            String label, String id, ObservableList<String> offered, StringProperty text) {
        FlowPane line = new FlowPane(6, 6);
        line.getStyleClass().add("offered");
        offered.subscribe(() -> {
            line.getChildren().setAll(second(label));
            for (String each : offered) {
                Button button = new Button();
                button.setGraphic(new ScriptText(each));
                button.setAccessibleText(each);
                button.setId(id + "-" + line.getChildren().size());
                button.setOnAction(event -> text.set(each));
                line.getChildren().add(button);
            }
        });
        line.visibleProperty().bind(Bindings.isNotEmpty(offered));
        line.managedProperty().bind(line.visibleProperty());
        getChildren().add(line);
        return this;
    }

    private static Label second(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("second");
        return label;
    }

    /**
     * Adds what is to be said besides.
     *
     * @param text not there while it is empty
     */
    public QuestionView note(String id, ObservableValue<String> text) {
        Label note = said(text);
        note.setId(id);
        getChildren().add(note);
        return this;
    }

    private static Label said(ObservableValue<String> text) {
        Label said = new Label();
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.textProperty().bind(text);
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }

    /**
     * Adds the buttons.
     *
     * @param possible whether it can be done now
     */
    public QuestionView foot(
            String leave,
            Runnable leaving,
            String main,
            String id,
            Runnable action,
            ObservableValue<Boolean> possible) {
        DialogFoot foot = new DialogFoot();
        foot.button(leave, id + "-cancel", leaving);
        Button button = foot.main(main, id + "-do", action);
        button.setDefaultButton(true);
        button.disableProperty().bind(possible.map(is -> !is));
        getChildren().add(foot);
        return this;
    }
}
