package org.petitiondesk.gui.letter;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The demands, one a row, by the number they have in every language. */
final class DemandRows extends VBox {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final LetterViewModel model;
    private final Words words;
    private final VBox rows = new VBox();
    private final ScriptText note;

    DemandRows(LetterViewModel model, Words words) {
        this.model = model;
        this.words = words;
        note = new ScriptText(words.say("letter.same-number"));
        getStyleClass().add("demands");
        rows.getStyleClass().add("demand-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("demand-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll);
        for (WrittenText text : model.texts().all()) {
            text.fields().demands().subscribe(this::show);
            text.languageProperty().subscribe(now -> show());
        }
        model.tabsProperty().subscribe(this::show);
    }

    private HBox head() {
        Label title = new Label(words.say("letter.demands"));
        title.getStyleClass().add("title");
        note.getStyleClass().add("second");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = new Button(words.say("letter.add"), Icons.icon(Feather.PLUS, "button-icon"));
        add.setId("add-demand");
        add.getStyleClass().add("flat");
        add.setAccessibleText(words.say("letter.add-demand"));
        add.setOnAction(event -> model.addDemand());
        add.disableProperty().bind(model.languageProperty().map(language -> language.isEmpty()));
        HBox head = new HBox(title, note, space, add);
        head.getStyleClass().add("demand-head");
        return head;
    }

    private void show() {
        countThem();
        int count =
                model.texts().all().stream()
                        .mapToInt(text -> text.fields().demands().size())
                        .max()
                        .orElse(0);
        while (rows.getChildren().size() > count) {
            rows.getChildren().removeLast();
        }
        while (rows.getChildren().size() < count) {
            rows.getChildren().add(new Row(rows.getChildren().size()));
        }
        for (int i = 0; i < count; i++) {
            ((Row) rows.getChildren().get(i)).refresh();
        }
    }

    /** Says which languages have other demands than the petition. */
    private void countThem() {
        List<String> lacking =
                model.tabsProperty().stream()
                        .filter(LanguageTab::lacksDemands)
                        .map(tab ->
                                words.say(
                                        "letter.demands-of",
                                        LanguageNames.own(tab.language()),
                                        tab.worded(),
                                        tab.demands()))
                        .toList();
        note.setText(
                lacking.isEmpty() ? words.say("letter.same-number") : String.join(" · ", lacking));
        note.getStyleClass().removeAll("second", "error");
        note.getStyleClass().add(lacking.isEmpty() ? "second" : "error");
    }

    /** Puts the caret into a row. */
    void goTo(int index) {
        // A row that was just added has no place yet.
        Platform.runLater(() -> {
            if (index < rows.getChildren().size()) {
                ((Row) rows.getChildren().get(index)).focusWording();
            }
        });
    }

    /** One demand, in the languages that are seen. */
    private final class Row extends HBox {
        private final int index;
        private final Label number = new Label();
        private final Label missing = new Label();
        private final Map<WrittenText, TextField> wordings = new LinkedHashMap<>();

        Row(int index) {
            this.index = index;
            getStyleClass().add("demand-row");
            number.getStyleClass().add("demand-number");
            missing.getStyleClass().addAll("error", "demand-missing");
            missing.setMinWidth(Region.USE_PREF_SIZE);
            missing.managedProperty().bind(missing.visibleProperty());
            getChildren().add(number);
            for (WrittenText text : model.texts().all()) {
                TextField wording = wording(text);
                wording.setId(
                        (text.equals(model.texts().first()) ? "demand-" : "beside-demand-")
                                + (index + 1));
                wordings.put(text, wording);
                getChildren().add(wording);
            }
            getChildren()
                    .addAll(
                            missing,
                            small(
                                    Feather.ARROW_UP,
                                    "letter.move-up",
                                    () -> model.moveDemand(index, index - 1)),
                            small(
                                    Feather.ARROW_DOWN,
                                    "letter.move-down",
                                    () -> model.moveDemand(index, index + 1)),
                            small(
                                    Feather.X,
                                    "letter.remove-demand",
                                    () -> model.removeDemand(index)));
        }

        private TextField wording(WrittenText text) {
            TextField wording = new TextField();
            ScriptFields.dress(wording);
            HBox.setHgrow(wording, Priority.ALWAYS);
            wording.setPrefWidth(0);
            wording.setMaxWidth(Double.MAX_VALUE);
            wording.managedProperty().bind(wording.visibleProperty());
            wording.textProperty()
                    .addListener((property, before, typed) -> text.fields().word(index, typed));
            wording.focusedProperty()
                    .addListener((property, before, isFocused) -> {
                        if (isFocused) {
                            model.texts().activate(text);
                        } else {
                            model.save();
                        }
                    });
            wording.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
            return wording;
        }

        private Node small(Feather icon, String key, Runnable action) {
            Button button = Icons.button(icon, words.say(key), action);
            button.getStyleClass().addAll("flat", "small");
            return button;
        }

        private void press(KeyEvent event) {
            boolean moves = event.isShortcutDown() && event.isShiftDown();
            if (moves && event.getCode() == KeyCode.UP) {
                model.moveDemand(index, index - 1);
            } else if (moves && event.getCode() == KeyCode.DOWN) {
                model.moveDemand(index, index + 1);
            } else if (moves && event.getCode() == KeyCode.DELETE) {
                model.removeDemand(index);
            } else if (event.getCode() == KeyCode.ENTER) {
                model.nextDemand(index);
            } else {
                return;
            }
            event.consume();
        }

        private void refresh() {
            number.setText(model.numbering().label(index + 1));
            List<Language> lacking = model.missing(index);
            wordings.forEach((text, wording) -> refresh(text, wording, lacking));
            List<String> unseen =
                    lacking.stream()
                            .filter(language ->
                                    wordings.keySet().stream()
                                            .noneMatch(text -> text.isIn(language)))
                            .map(LanguageNames::mark)
                            .toList();
            missing.setText(words.say("letter.missing-in", String.join(", ", unseen)));
            missing.setVisible(!unseen.isEmpty());
        }

        private void refresh(WrittenText text, TextField wording, List<Language> lacking) {
            Optional<Language> language = text.languageProperty().get();
            wording.setVisible(language.isPresent() || text.equals(model.texts().first()));
            List<String> demands = text.fields().demands();
            String said = index < demands.size() ? demands.get(index) : "";
            if (!said.equals(wording.getText())) {
                wording.setText(said);
            }
            boolean isMissing = language.filter(lacking::contains).isPresent();
            wording.pseudoClassStateChanged(MISSING, isMissing);
            wording.setPromptText(
                    isMissing
                            ? words.say(
                                    "letter.missing-in", LanguageNames.own(language.orElseThrow()))
                            : "");
            wording.setAccessibleText(
                    language.map(in ->
                                    words.say("letter.demand-in", index + 1, LanguageNames.own(in)))
                            .orElseGet(() -> words.say("letter.demand", index + 1)));
        }

        private void focusWording() {
            TextField wording =
                    Objects.requireNonNull(wordings.get(model.texts().activeProperty().get()));
            // Before it is dressed a new field takes the focus, but no keys.
            wording.applyCss();
            wording.requestFocus();
            wording.end();
        }
    }
}
