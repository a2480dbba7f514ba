package org.petitiondesk.gui.letter;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.FaultList;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LetterOutput;
import org.petitiondesk.gui.page.PageCommands;
import org.petitiondesk.gui.page.PageView;
import org.petitiondesk.gui.page.TextNumber;
import org.petitiondesk.l10n.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The room of the letter: languages, fields, text and numbered items, with the page beside them.
 * Two texts can be written side by side; where there is no room for the page besides it gives way.
 */
final class LetterView extends VBox {
    private static final double WIDE = 1000;

    private final LetterViewModel model;
    private final Words words;
    private final TextPane first;
    private final TextPane second;
    private final ItemRows items;
    private final LanguageTabs tabs;
    private final PageView pages;

    /**
     * @param issuing asks on which day the letters are issued
     * @param history shows how the text stood before
     */
    LetterView(
            LetterViewModel model,
            LetterOutput output,
            TranslationDialogs dialogs,
            Runnable issuing,
            Runnable history,
            Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("letter");
        LetterSpelling spelling = new LetterSpelling(model);
        first =
                new TextPane(
                        model,
                        model.texts().first(),
                        "letter",
                        model.page().pagesProperty(),
                        spelling.first(),
                        dialogs,
                        words);
        second =
                new TextPane(
                        model,
                        model.texts().second(),
                        "beside",
                        new SimpleIntegerProperty(-1),
                        spelling.second(),
                        dialogs,
                        words);
        items = new ItemRows(model, spelling, words);
        tabs = new LanguageTabs(model, words);
        pages = new PageView(model.page(), false, true, words);
        VBox writing = writing(history);
        VBox side = new VBox(pages, faults());
        side.getStyleClass().add("letter-side");
        VBox.setVgrow(pages, Priority.ALWAYS);
        HBox.setHgrow(writing, Priority.ALWAYS);
        HBox content = new HBox(writing, side);
        ObservableValue<Boolean> isBeside = model.texts().isBeside();
        side.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !isBeside.getValue() || getWidth() >= WIDE,
                                isBeside,
                                widthProperty()));
        side.managedProperty().bind(side.visibleProperty());
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
                Optional.of(
                        new FaultList.Acceptance(
                                model.warnings()::isAccepted,
                                model.warnings()::accept,
                                model.warnings()::takeBack)),
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
        VBox text =
                new VBox(
                        SignedLine.ofSigned(model, words),
                        SignedLine.ofIssued(model, words),
                        toolbar(history),
                        panes(),
                        items);
        text.visibleProperty().bind(hasText);
        StackPane ground = new StackPane(text, empty);
        VBox.setVgrow(ground, Priority.ALWAYS);
        VBox writing = new VBox(tabs, ground);
        writing.getStyleClass().add("writing");
        writing.setMinWidth(0);
        return writing;
    }

    private HBox panes() {
        second.visibleProperty().bind(model.texts().isBeside());
        second.managedProperty().bind(second.visibleProperty());
        follow(first, second);
        follow(second, first);
        HBox panes = new HBox(first, second);
        VBox.setVgrow(panes, Priority.ALWAYS);
        return panes;
    }

    /** Where two texts are seen, the one that is read shows the paragraph that is written. */
    private static void follow(TextPane read, TextPane written) {
        written.body()
                .paragraphProperty()
                .addListener((property, before, now) -> {
                    if (written.isFocusWithin() && read.isVisible()) {
                        read.body().showParagraph(now);
                    }
                });
    }

    private HBox toolbar(Runnable history) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button earlier = tool(Feather.CLOCK, "letter.history", history);
        earlier.setId("letter-history");
        Button remove = tool(Feather.TRASH_2, "letter.remove-language", model::removeLanguage);
        remove.setId("remove-language");
        Node tools = first.body().tools();
        Node others = second.body().tools();
        others.visibleProperty()
                .bind(model.texts().activeProperty().map(model.texts().second()::equals));
        tools.visibleProperty().bind(others.visibleProperty().not());
        HBox toolbar = new HBox(new StackPane(tools, others), space, earlier, remove);
        toolbar.getStyleClass().add("letter-toolbar");
        return toolbar;
    }

    private Button tool(Feather icon, String key, Runnable action) {
        Button button = Icons.button(icon, words.say(key), action);
        button.getStyleClass().add("flat");
        return button;
    }

    private void goTo(Spot spot) {
        switch (spot) {
            case Spot.BodyLine line -> active().body().goToLine(line.number());
            case Spot.Item item -> items.goTo(item);
            case Spot.Title _ -> active().title().requestFocus();
            case Spot.Check _ -> active().check().goTo();
            case Spot.Subject _ -> active().subject().requestFocus();
        }
    }

    private TextPane active() {
        return model.texts().activeProperty().get().equals(model.texts().second()) ? second : first;
    }

    /** In the order of F6. */
    List<Node> parts() {
        return Stream.of(
                        tabs,
                        first.title(),
                        first.body().field(),
                        second.title(),
                        second.body().field(),
                        items,
                        pages)
                .filter(LetterView::isSeen)
                .toList();
    }

    private static boolean isSeen(Node part) {
        return part.isVisible() && (part.getParent() == null || isSeen(part.getParent()));
    }

    /** Puts Markdown where the caret is. */
    void insert(String markdown) {
        active().body().insert(markdown);
    }

    /** Looks for words in the text that is written. */
    void find() {
        active().body().find();
    }

    /** What can be done with the text that is written, by name and key. */
    List<Command> commands(ObservableValue<Boolean> possible) {
        List<Command> others = second.body().commands(possible);
        List<Command> commands = new ArrayList<>();
        for (Command command : first.body().commands(possible)) {
            Command other = others.get(commands.size());
            commands.add(
                    new Command(
                            command.name(),
                            command.key(),
                            () -> (active().equals(second) ? other : command).run(),
                            possible));
        }
        return commands;
    }
}
