package org.petitiondesk.gui.letter;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.FaultList;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LetterOutput;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.editor.BodyEditor;
import org.petitiondesk.gui.page.PageCommands;
import org.petitiondesk.gui.page.PageView;
import org.petitiondesk.gui.page.TextNumber;
import org.petitiondesk.l10n.Words;

import java.util.List;
import java.util.Optional;

/** The room of the letter: languages, fields, text and demands, with the page beside them. */
final class LetterView extends VBox {
    private final LetterViewModel model;
    private final Words words;
    private final TextField title = new TextField();
    private final TextField subject = new TextField();
    private final BodyEditor body;
    private final DemandRows demands;
    private final LanguageTabs tabs;
    private final PageView pages;

    /**
     * @param issuing asks on which day the letters are issued
     * @param history shows how the text stood before
     */
    LetterView(
            LetterViewModel model,
            LetterOutput output,
            Runnable issuing,
            Runnable history,
            Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("letter");
        body =
                new BodyEditor(
                        model.fields().editing(),
                        words.say("letter.body"),
                        model.page().pagesProperty(),
                        words);
        demands = new DemandRows(model, words);
        tabs = new LanguageTabs(model, words);
        pages = new PageView(model.page(), false, words);
        VBox writing = writing(history);
        VBox side = new VBox(pages, faults());
        side.getStyleClass().add("letter-side");
        VBox.setVgrow(pages, Priority.ALWAYS);
        HBox.setHgrow(writing, Priority.ALWAYS);
        HBox content = new HBox(writing, side);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren()
                .addAll(header(output, issuing), new FaultLine(model.faultProperty()), content);
        model.way().spotProperty().subscribe(spot -> spot.ifPresent(this::goTo));
        PageCommands.addKeys(this, model.page());
        sceneProperty().subscribe(scene -> model.shownProperty().set(scene != null));
    }

    private FaultList faults() {
        return new FaultList(
                words.say("letter.check"),
                model.page().problemsProperty(),
                model.way()::canGoTo,
                model.way()::goTo,
                words);
    }

    private HBox header(LetterOutput output, Runnable issuing) {
        Label name = new Label(words.say("room.letter"));
        name.getStyleClass().add("room-title");
        Label note = new Label();
        note.getStyleClass().add("second");
        note.textProperty()
                .bind(
                        model.standingProperty()
                                .map(standing -> version(standing.map(TextStanding::version))));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button export =
                new Button(
                        words.say("petition.export"), Icons.icon(Feather.DOWNLOAD, "button-icon"));
        export.setId("letter-export");
        export.getStyleClass().add("accent");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setTooltip(new Tooltip(words.say("letter.export-key")));
        export.disableProperty().bind(model.languageProperty().map(Optional::isEmpty));
        export.setOnAction(event -> output.export());
        Button issue =
                new Button(words.say("letter.issue"), Icons.icon(Feather.SEND, "button-icon"));
        issue.setId("letter-issue");
        issue.setMinWidth(Region.USE_PREF_SIZE);
        issue.disableProperty().bind(export.disableProperty());
        issue.setOnAction(event -> issuing.run());
        HBox header = new HBox(name, note, space, issue, export);
        header.getStyleClass().add("room-header");
        return header;
    }

    private String version(Optional<TextNumber> version) {
        return version.map(now ->
                        words.say(
                                now.isSigned() ? "letter.version-signed" : "letter.version",
                                now.number()))
                .orElse("");
    }

    private VBox writing(Runnable history) {
        Label empty = new Label(words.say("letter.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-room");
        ObservableValue<Boolean> hasText =
                model.languageProperty().map(language -> language.isPresent());
        empty.visibleProperty().bind(hasText.map(is -> !is));
        VBox.setVgrow(body, Priority.ALWAYS);
        saveWhenLeft(body.focusWithinProperty());
        VBox text =
                new VBox(
                        SignedLine.ofSigned(model, words),
                        SignedLine.ofIssued(model, words),
                        toolbar(history),
                        form(),
                        body,
                        demands);
        text.visibleProperty().bind(hasText);
        StackPane ground = new StackPane(text, empty);
        VBox.setVgrow(ground, Priority.ALWAYS);
        VBox writing = new VBox(tabs, ground);
        writing.getStyleClass().add("writing");
        writing.setMinWidth(0);
        return writing;
    }

    private HBox toolbar(Runnable history) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button earlier = tool(Feather.CLOCK, "letter.history", history);
        earlier.setId("letter-history");
        Button remove = tool(Feather.TRASH_2, "letter.remove-language", model::removeLanguage);
        remove.setId("remove-language");
        HBox toolbar = new HBox(body.tools(), space, earlier, remove);
        toolbar.getStyleClass().add("letter-toolbar");
        return toolbar;
    }

    private Button tool(Feather icon, String key, Runnable action) {
        Button button = Icons.button(icon, words.say(key), action);
        button.getStyleClass().add("flat");
        return button;
    }

    private VBox form() {
        title.textProperty().bindBidirectional(model.fields().titleProperty());
        title.setId("letter-title");
        subject.textProperty().bindBidirectional(model.fields().subjectProperty());
        subject.setId("letter-subject");
        subject.promptTextProperty().bind(title.textProperty());
        Label fault = new Label(words.say("letter.title-needed"));
        fault.getStyleClass().add("error");
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
        saveWhenLeft(field.focusedProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(label, field);
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

    private void goTo(Spot spot) {
        switch (spot) {
            case Spot.BodyLine line -> body.goToLine(line.number());
            case Spot.DemandRow row -> demands.goTo(row.index());
            case Spot.Title _ -> title.requestFocus();
        }
    }

    /** In the order of F6. */
    List<Node> parts() {
        return List.of(tabs, title, body.field(), demands, pages);
    }

    /** Puts Markdown where the caret is. */
    void insert(String markdown) {
        body.insert(markdown);
    }

    BodyEditor body() {
        return body;
    }
}
