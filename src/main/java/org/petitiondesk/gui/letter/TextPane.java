package org.petitiondesk.gui.letter;

import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.ReadingSide;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.gui.editor.BodyEditor;
import org.petitiondesk.gui.editor.SpellNote;
import org.petitiondesk.gui.editor.SpellingViewModel;
import org.petitiondesk.l10n.Words;

/** One text: its title and subject, its body, and whether it was checked. */
final class TextPane extends VBox {
    private final LetterViewModel model;
    private final WrittenText text;
    private final SpellingViewModel spelling;
    private final Words words;
    private final TextField title = new TextField();
    private final TextField subject = new TextField();
    private final BodyEditor body;
    private final CheckLine check;

    /**
     * @param id how the names of its fields begin
     * @param pages how many pages the letter has; negative where that is not said
     * @param spelling which words of it no dictionary has
     */
    TextPane(
            LetterViewModel model,
            WrittenText text,
            String id,
            ObservableIntegerValue pages,
            SpellingViewModel spelling,
            TranslationDialogs dialogs,
            Words words) {
        this.model = model;
        this.text = text;
        this.spelling = spelling;
        this.words = words;
        getStyleClass().addAll("text-pane", id + "-pane");
        setMinWidth(0);
        setPrefWidth(0);
        HBox.setHgrow(this, Priority.ALWAYS);
        body =
                new BodyEditor(
                        text.fields().editing(),
                        words.say("letter.body"),
                        id + "-body",
                        pages,
                        spelling,
                        words);
        text.languageProperty().subscribe(body::setLanguage);
        VBox.setVgrow(body, Priority.ALWAYS);
        saveWhenLeft(body.focusWithinProperty());
        check = new CheckLine(text, id, model.texts().isBeside(), dialogs, words);
        title.setId(id + "-title");
        subject.setId(id + "-subject");
        getChildren().addAll(form(), body, check);
        focusWithinProperty()
                .subscribe(isWithin -> {
                    if (isWithin) {
                        model.texts().activate(text);
                    }
                });
    }

    private VBox form() {
        TwoWay.bind(title.textProperty(), text.fields().titleProperty());
        TwoWay.bind(subject.textProperty(), text.fields().subjectProperty());
        subject.promptTextProperty().bind(title.textProperty());
        Label fault = new Label(words.say("letter.title-needed"));
        fault.getStyleClass().add("error");
        fault.setWrapText(true);
        fault.visibleProperty().bind(title.textProperty().map(String::isBlank));
        fault.managedProperty().bind(fault.visibleProperty());
        VBox form = new VBox(line("letter.title", title), fault, line("letter.subject", subject));
        form.getStyleClass().add("letter-form");
        return form;
    }

    private HBox line(String key, TextField field) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        field.setAccessibleText(words.say(key));
        ScriptFields.dress(field);
        text.languageProperty().subscribe(language -> ReadingSide.set(field, language));
        saveWhenLeft(field.focusedProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(label, field, new SpellNote(field, spelling, words));
        line.getStyleClass().add("form-line");
        return line;
    }

    private void saveWhenLeft(ObservableValue<Boolean> focused) {
        focused.addListener((property, before, isFocused) -> {
            if (!isFocused) {
                model.save();
            }
        });
    }

    Node title() {
        return title;
    }

    Node subject() {
        return subject;
    }

    BodyEditor body() {
        return body;
    }

    CheckLine check() {
        return check;
    }
}
