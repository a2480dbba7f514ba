package org.petitiondesk.gui.template;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.template.MergeField;
import org.petitiondesk.template.WrittenTemplate;

import java.util.List;
import java.util.function.Consumer;

/**
 * Merge fields with what they mean: those a shipped template uses; for an own one all there are.
 */
final class FieldsPane extends VBox {
    private final Words words;

    FieldsPane(Words words) {
        this.words = words;
        getStyleClass().add("template-fields");
    }

    /**
     * Shows the fields for a template.
     *
     * @param insert puts a field into the text of an own template
     */
    void show(WrittenTemplate template, Consumer<MergeField> insert) {
        Label title =
                new Label(words.say(template.isOwn() ? "template.insert" : "template.fields"));
        title.getStyleClass().add("title");
        getChildren().setAll(title);
        if (template.isOwn()) {
            for (MergeField field : MergeField.values()) {
                getChildren().add(line(field, button(field, insert)));
            }
        } else {
            template.read()
                    .value()
                    .map(FieldUse::of)
                    .orElse(List.of())
                    .forEach(use -> getChildren().add(line(use.field(), chip(use))));
        }
    }

    private Label chip(FieldUse use) {
        String name = TemplateText.name(use.field(), words);
        Label chip = new Label(use.optional() ? words.say("template.optional", name) : name);
        chip.getStyleClass().add("field-chip");
        return chip;
    }

    private Button button(MergeField field, Consumer<MergeField> insert) {
        Button button = new Button("{{" + field.fieldName() + "}}");
        button.getStyleClass().add("field-chip");
        button.setAccessibleText(
                words.say("template.insert-field", TemplateText.name(field, words)));
        button.setOnAction(event -> insert.accept(field));
        return button;
    }

    private VBox line(MergeField field, Node chip) {
        Label meaning =
                new Label(words.say("template.meaning." + field.fieldName().replace('.', '-')));
        meaning.setWrapText(true);
        meaning.getStyleClass().add("second");
        VBox line = new VBox(chip, meaning);
        line.getStyleClass().add("template-field");
        return line;
    }
}
