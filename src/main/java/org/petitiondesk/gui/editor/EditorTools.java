package org.petitiondesk.gui.editor;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.manuscript.Nest;

/** The buttons above a text. */
final class EditorTools extends HBox {
    private final EditorActions actions;
    private final BodyViewModel model;
    private final Words words;

    EditorTools(EditorActions actions, BodyViewModel model, Words words) {
        this.actions = actions;
        this.model = model;
        this.words = words;
        getStyleClass().add("editor-tools");
        Editing editing = actions.editing();
        Button field =
                new Button(words.say("letter.field"), Icons.icon(Feather.PLUS, "button-icon"));
        field.setId("letter-fields");
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.setTooltip(new Tooltip(words.say("letter.field-key")));
        field.setAccessibleText(words.say("letter.insert-field"));
        field.setOnAction(event -> actions.editor().offerFields());
        getChildren()
                .addAll(
                        tool("bold", Feather.BOLD, "letter.bold-key", actions::bold),
                        tool("italic", Feather.ITALIC, "letter.italic-key", actions::italic),
                        shapes(),
                        shaping(
                                "bullets",
                                Feather.LIST,
                                "editor.bullets-key",
                                () -> editing.list(Nest.Kind.BULLETS)),
                        shaping(
                                "numbers",
                                Feather.HASH,
                                "editor.numbers-key",
                                () -> editing.list(Nest.Kind.NUMBERS)),
                        shaping("link", Feather.LINK, "editor.link-key", actions.editor()::link),
                        field,
                        tool(
                                "find",
                                Feather.SEARCH,
                                "editor.find-key",
                                () -> actions.editor().find(true)),
                        marks());
    }

    private MenuButton shapes() {
        Editing editing = actions.editing();
        MenuButton shapes = new MenuButton(words.say("editor.paragraph"));
        shapes.setId("editor-shapes");
        shapes.setMinWidth(Region.USE_PREF_SIZE);
        shapes.setAccessibleText(words.say("editor.shape"));
        shapes.disableProperty().bind(model.withMarksProperty());
        shapes.getItems()
                .addAll(
                        item("editor.plain", () -> editing.headings(0)),
                        item("editor.heading-1", () -> editing.headings(1)),
                        item("editor.heading-2", () -> editing.headings(2)),
                        item("editor.heading-3", () -> editing.headings(3)),
                        item("editor.quotation", editing::quotation),
                        new SeparatorMenuItem(),
                        item("editor.deeper", editing::deeper),
                        item("editor.out", editing::out),
                        new SeparatorMenuItem(),
                        item("editor.new-page", editing::pageBreak));
        return shapes;
    }

    private MenuItem item(String key, Runnable change) {
        MenuItem item = new MenuItem(words.say(key));
        item.setOnAction(event -> actions.shape(change));
        return item;
    }

    private ToggleButton marks() {
        ToggleButton marks = new ToggleButton();
        marks.setGraphic(Icons.icon(Feather.CODE, "button-icon"));
        marks.setId("editor-marks");
        marks.getStyleClass().addAll("icon-button", "flat");
        marks.setTooltip(new Tooltip(words.say("editor.marks")));
        marks.setAccessibleText(words.say("editor.marks"));
        model.withMarksProperty().subscribe(marks::setSelected);
        marks.setOnAction(event -> {
            actions.toggleMarks();
            marks.setSelected(model.withMarksProperty().get());
        });
        return marks;
    }

    private Node shaping(String id, Feather icon, String key, Runnable change) {
        Node tool = tool(id, icon, key, () -> actions.shape(change));
        tool.disableProperty().bind(model.withMarksProperty());
        return tool;
    }

    private Node tool(String id, Feather icon, String key, Runnable action) {
        Button tool = Icons.button(icon, words.say(key), action);
        tool.getStyleClass().add("flat");
        tool.setId("editor-" + id);
        return tool;
    }
}
