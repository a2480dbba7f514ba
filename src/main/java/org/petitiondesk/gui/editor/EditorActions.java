package org.petitiondesk.gui.editor;

import javafx.beans.value.ObservableValue;

import org.petitiondesk.gui.common.BodyArea;
import org.petitiondesk.gui.common.Command;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.manuscript.Nest;

import java.util.List;

/** What can be done to the text by a button, by a key, or by its name. */
record EditorActions(
        BodyViewModel model, Editing editing, BodyArea marked, BodyEditor editor, Words words) {
    private static final String BOLD = "**";
    private static final String ITALIC = "*";

    void bold() {
        look(editing::toggleBold, BOLD);
    }

    void italic() {
        look(editing::toggleItalic, ITALIC);
    }

    private void look(Runnable seen, String mark) {
        if (model.withMarksProperty().get()) {
            marked.mark(mark);
        } else {
            seen.run();
            editor.field().requestFocus();
        }
    }

    /** Where the marks are seen they are typed. */
    void shape(Runnable change) {
        if (!model.withMarksProperty().get()) {
            change.run();
            editor.field().requestFocus();
        }
    }

    void toggleMarks() {
        model.toggleMarks();
        editor.field().requestFocus();
    }

    List<Command> commands(ObservableValue<Boolean> possible) {
        return List.of(
                        command("letter.insert-field", editor::offerFields).on("Shortcut+J"),
                        command("letter.bold", this::bold).on("Shortcut+B"),
                        command("letter.italic", this::italic).on("Shortcut+I"),
                        shaping("editor.heading-1", () -> editing.headings(1)).on("Shortcut+Alt+1"),
                        shaping("editor.heading-2", () -> editing.headings(2)).on("Shortcut+Alt+2"),
                        shaping("editor.heading-3", () -> editing.headings(3)).on("Shortcut+Alt+3"),
                        shaping("editor.plain", () -> editing.headings(0)).on("Shortcut+Alt+0"),
                        shaping("editor.bullets", () -> editing.list(Nest.Kind.BULLETS))
                                .on("Shortcut+Shift+8"),
                        shaping("editor.numbers", () -> editing.list(Nest.Kind.NUMBERS))
                                .on("Shortcut+Shift+7"),
                        shaping("editor.quotation", editing::quotation).on("Shortcut+Shift+9"),
                        shaping("editor.deeper", editing::deeper).on("Shortcut+M"),
                        shaping("editor.out", editing::out).on("Shortcut+Shift+M"),
                        command("editor.link", editor::link).on("Shortcut+Shift+K"),
                        shaping("editor.new-page", editing::pageBreak).on("Shortcut+Enter"),
                        command("editor.find-and-replace", () -> editor.find(true))
                                .on("Shortcut+H"),
                        command("editor.next-spelling", editor::nextSpelling).on("F7"),
                        command("editor.spelling", editor::toggleSpelling),
                        command("editor.marks", this::toggleMarks))
                .stream()
                .map(command -> command.when(possible))
                .toList();
    }

    private Command command(String key, Runnable action) {
        return Command.of(words.say(key), action);
    }

    private Command shaping(String key, Runnable change) {
        return command(key, () -> shape(change));
    }
}
