package org.petitiondesk.gui.template;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.model.template.MergeField;
import org.petitiondesk.model.template.TemplateBlock;
import org.petitiondesk.model.template.TemplateInline;

import java.util.List;

/** The text of a template as one reads it, its merge fields as chips. */
final class TemplateText extends VBox {
    private final Words words;

    TemplateText(LetterTemplate template, Words words) {
        this.words = words;
        getStyleClass().add("template-text");
        template.blocks().forEach(block -> getChildren().add(node(block)));
    }

    private Node node(TemplateBlock block) {
        return switch (block) {
            case TemplateBlock.Paragraph paragraph -> flow(paragraph.content(), "paragraph");
            case TemplateBlock.Heading heading -> flow(heading.content(), "title");
            case TemplateBlock.Quote quote -> blocks("quoted", quote.blocks());
            case TemplateBlock.BulletList list -> {
                VBox items = new VBox();
                items.getStyleClass().add("template-list");
                list.items().forEach(item -> items.getChildren().add(item("•", item)));
                yield items;
            }
            case TemplateBlock.NumberedList list -> {
                VBox items = new VBox();
                items.getStyleClass().add("template-list");
                for (int i = 0; i < list.items().size(); i++) {
                    items.getChildren().add(item(list.start() + i + ".", list.items().get(i)));
                }
                yield items;
            }
            case TemplateBlock.PageBreak _ -> new Separator();
            case TemplateBlock.Part part -> part(part);
            case TemplateBlock.When when -> {
                VBox box = blocks("conditional", when.blocks());
                box.getChildren().addFirst(note(condition(when.field(), when.present())));
                yield box;
            }
        };
    }

    private VBox blocks(String styleClass, List<TemplateBlock> blocks) {
        VBox box = new VBox();
        box.getStyleClass().addAll("template-blocks", styleClass);
        blocks.forEach(block -> box.getChildren().add(node(block)));
        return box;
    }

    private HBox item(String mark, List<TemplateBlock> blocks) {
        VBox content = blocks("item", blocks);
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox item = new HBox(new Label(mark), content);
        item.getStyleClass().add("template-item");
        return item;
    }

    private HBox part(TemplateBlock.Part part) {
        HBox line = new HBox(chip(part.field(), part.optional()));
        line.getStyleClass().add("template-part");
        return line;
    }

    private ScriptFlow flow(List<TemplateInline> content, String styleClass) {
        ScriptFlow flow = new ScriptFlow("", styleClass);
        flow.getChildren().clear();
        StringBuilder spoken = new StringBuilder();
        content.forEach(piece -> add(flow, spoken, piece));
        flow.setAccessibleText(spoken.toString());
        return flow;
    }

    private void add(
            ScriptFlow flow, StringBuilder spoken, TemplateInline piece, String... styleClasses) {
        switch (piece) {
            case TemplateInline.Text text -> say(flow, spoken, text.text(), styleClasses);
            case TemplateInline.Emphasis emphasis ->
                    emphasis.content().forEach(each -> add(flow, spoken, each, "emphasis"));
            case TemplateInline.Strong strong ->
                    strong.content().forEach(each -> add(flow, spoken, each, "strong"));
            case TemplateInline.Link link ->
                    link.content().forEach(each -> add(flow, spoken, each, "link"));
            case TemplateInline.LineBreak _ -> say(flow, spoken, "\n");
            case TemplateInline.SoftBreak _ -> say(flow, spoken, " ");
            case TemplateInline.Field field -> {
                flow.getChildren().add(chip(field.field(), field.optional()));
                spoken.append(name(field.field()));
            }
            case TemplateInline.When when -> {
                say(flow, spoken, "[" + condition(when.field(), when.present()) + " ", "faint");
                when.content().forEach(each -> add(flow, spoken, each, styleClasses));
                say(flow, spoken, "]", "faint");
            }
        }
    }

    private static void say(
            ScriptFlow flow, StringBuilder spoken, String text, String... styleClasses) {
        flow.add(text, styleClasses);
        spoken.append(text);
    }

    private String condition(MergeField field, boolean present) {
        return words.say(present ? "template.only-with" : "template.only-without", name(field));
    }

    private String name(MergeField field) {
        return name(field, words);
    }

    /** What people call a field. */
    static String name(MergeField field, Words words) {
        return switch (field.kind()) {
            case TEXT -> words.say("field." + field.fieldName());
            case BLOCK -> words.say("template.field." + field.fieldName().replace('.', '-'));
        };
    }

    private Label chip(MergeField field, boolean optional) {
        Label chip =
                new Label(optional ? words.say("template.optional", name(field)) : name(field));
        chip.getStyleClass().add("field-chip");
        chip.setAccessibleText(words.say("template.field", name(field)));
        return chip;
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.getStyleClass().add("note");
        return note;
    }
}
