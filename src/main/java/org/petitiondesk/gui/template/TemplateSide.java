package org.petitiondesk.gui.template;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.page.PageView;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.template.MergeField;

import java.util.function.Consumer;

/** Beside a template's text: the page that is written with it, or the merge fields. */
final class TemplateSide extends VBox {
    private final TemplatesViewModel model;
    private final Words words;
    private final Consumer<MergeField> insert;
    private final FieldsPane fields;
    private final ScrollPane scroll;
    private final PageView page;
    private final VBox sample;
    private final StackPane ground = new StackPane();
    private final ToggleGroup group = new ToggleGroup();

    TemplateSide(TemplatesViewModel model, Consumer<MergeField> insert) {
        this.model = model;
        this.words = model.words();
        this.insert = insert;
        this.fields = new FieldsPane(words);
        this.scroll = TemplatesView.scroll(fields);
        this.page = new PageView(model.preview().page(), false, false, words);
        this.sample = sample();
        getStyleClass().add("template-side");
        HBox choice = new HBox(choice("template.page", true), choice("template.fields-tab", false));
        choice.getStyleClass().add("segments");
        HBox top = new HBox(choice);
        top.getStyleClass().add("template-top");
        VBox.setVgrow(ground, Priority.ALWAYS);
        ground.getChildren().setAll(sample);
        getChildren().addAll(top, ground);
    }

    private VBox sample() {
        Label whose = new Label();
        whose.setWrapText(true);
        whose.getStyleClass().addAll("note", "template-sample-note");
        whose.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.preview().inventedProperty().get()
                                                ? words.say("template.sample-invented")
                                                : model.petitionProperty()
                                                        .get()
                                                        .map(petition ->
                                                                words.say(
                                                                        "template.sample-of",
                                                                        petition.code()))
                                                        .orElse(""),
                                model.preview().inventedProperty(),
                                model.petitionProperty()));
        VBox.setVgrow(page, Priority.ALWAYS);
        return new VBox(whose, page);
    }

    private ToggleButton choice(String key, boolean isPage) {
        ToggleButton button = new ToggleButton();
        button.setGraphic(new ScriptText(words.say(key)));
        button.setAccessibleText(words.say(key));
        button.setId(isPage ? "template-page" : "template-fields");
        button.setToggleGroup(group);
        button.setSelected(isPage);
        button.setOnAction(event -> {
            button.setSelected(true);
            ground.getChildren().setAll(isPage ? sample : scroll);
        });
        return button;
    }

    /** Shows what belongs to the chosen template. */
    void show() {
        model.template().ifPresent(template -> fields.show(template, insert));
    }
}
