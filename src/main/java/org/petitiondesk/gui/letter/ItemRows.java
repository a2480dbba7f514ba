package org.petitiondesk.gui.letter;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.ReadingSide;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.common.Segments;
import org.petitiondesk.gui.editor.SpellNote;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.PartialDate;
import org.petitiondesk.workflow.NumberedPart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Facts, actions or demands, one a row, by the number they have in every language. */
final class ItemRows extends VBox {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final LetterViewModel model;
    private final LetterSpelling spelling;
    private final Words words;
    private final VBox rows = new VBox();
    private final ScriptText note;
    private NumberedPart part = NumberedPart.DEMANDS;

    ItemRows(LetterViewModel model, LetterSpelling spelling, Words words) {
        this.model = model;
        this.spelling = spelling;
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
            for (NumberedPart each : NumberedPart.values()) {
                text.fields().items(each).subscribe(this::show);
            }
            text.fields().dates().subscribe(this::show);
            text.languageProperty().subscribe(now -> show());
        }
        model.tabsProperty().subscribe(this::show);
        model.rows().partProperty().subscribe(now -> show());
    }

    private HBox head() {
        HBox parts =
                Segments.of(
                        List.of(NumberedPart.values()),
                        part,
                        each -> words.say("letter.part." + each.word()),
                        model.rows().partProperty()::set);
        parts.getChildren()
                .forEach(button ->
                        button.setId("part-" + ((NumberedPart) button.getUserData()).word()));
        model.rows().partProperty().subscribe(now -> Segments.press(parts, now));
        note.getStyleClass().add("second");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = new Button(words.say("letter.add"), Icons.icon(Feather.PLUS, "button-icon"));
        add.setId("add-demand");
        add.getStyleClass().add("flat");
        add.accessibleTextProperty()
                .bind(
                        model.rows()
                                .partProperty()
                                .map(each -> words.say("letter.add-to." + each.word())));
        add.setOnAction(event -> model.rows().add());
        add.disableProperty().bind(model.languageProperty().map(language -> language.isEmpty()));
        HBox head = new HBox(parts, note, space, add);
        head.getStyleClass().add("demand-head");
        return head;
    }

    private void show() {
        countThem();
        if (part != model.rows().partProperty().get()) {
            part = model.rows().partProperty().get();
            rows.getChildren().clear();
        }
        int count =
                model.texts().all().stream()
                        .mapToInt(text -> text.fields().items(part).size())
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

    /** Says which languages word less than the petition has. */
    private void countThem() {
        List<String> lacking =
                model.tabsProperty().stream()
                        .flatMap(tab ->
                                tab.lacking().stream()
                                        .map(tally ->
                                                LanguageTabs.lack(tab.language(), tally, words)))
                        .toList();
        note.setText(
                lacking.isEmpty() ? words.say("letter.same-number") : String.join(" · ", lacking));
        note.getStyleClass().removeAll("second", "error");
        note.getStyleClass().add(lacking.isEmpty() ? "second" : "error");
    }

    /** Puts the caret into a row. */
    void goTo(Spot.Item item) {
        model.rows().partProperty().set(item.part());
        int index = item.index();
        // A row that was just added has no place yet.
        Platform.runLater(() -> {
            if (index < rows.getChildren().size()) {
                ((Row) rows.getChildren().get(index)).focusWording();
            }
        });
    }

    /** One item, in the languages that are seen. */
    private final class Row extends HBox {
        private final int index;
        private final Label number = new Label();
        private final Label missing = new Label();
        private final TextField date = new TextField();
        private final Map<WrittenText, TextField> wordings = new LinkedHashMap<>();

        Row(int index) {
            this.index = index;
            getStyleClass().add("demand-row");
            number.getStyleClass().add("demand-number");
            missing.getStyleClass().addAll("error", "demand-missing");
            missing.setMinWidth(Region.USE_PREF_SIZE);
            missing.managedProperty().bind(missing.visibleProperty());
            getChildren().add(number);
            if (part == NumberedPart.FACTS) {
                getChildren().add(date());
            }
            String id = part.word().replaceFirst("s$", "") + "-" + (index + 1);
            for (WrittenText text : model.texts().all()) {
                TextField wording = wording(text);
                wording.setId((text.equals(model.texts().first()) ? "" : "beside-") + id);
                wordings.put(text, wording);
                getChildren().addAll(wording, new SpellNote(wording, spelling.of(text), words));
            }
            getChildren()
                    .addAll(
                            missing,
                            small(
                                    Feather.ARROW_UP,
                                    "letter.move-up",
                                    () -> model.rows().move(index, index - 1)),
                            small(
                                    Feather.ARROW_DOWN,
                                    "letter.move-down",
                                    () -> model.rows().move(index, index + 1)),
                            small(
                                    Feather.X,
                                    "letter.remove-item",
                                    () -> model.rows().remove(index)));
        }

        private TextField date() {
            date.setId("fact-date-" + (index + 1));
            date.getStyleClass().add("fact-date");
            date.setPromptText(words.say("letter.fact-date-hint"));
            date.setAccessibleText(words.say("letter.fact-date", index + 1));
            date.setTooltip(new Tooltip(words.say("letter.fact-date-meaning")));
            date.textProperty()
                    .addListener((property, before, typed) -> model.rows().date(index, typed));
            date.focusedProperty()
                    .addListener((property, before, isFocused) -> {
                        if (!isFocused) {
                            model.save();
                        }
                    });
            date.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
            return date;
        }

        private TextField wording(WrittenText text) {
            TextField wording = new TextField();
            ScriptFields.dress(wording);
            HBox.setHgrow(wording, Priority.ALWAYS);
            wording.setPrefWidth(0);
            wording.setMaxWidth(Double.MAX_VALUE);
            wording.managedProperty().bind(wording.visibleProperty());
            wording.textProperty()
                    .addListener(
                            (property, before, typed) -> text.fields().word(part, index, typed));
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
                model.rows().move(index, index - 1);
            } else if (moves && event.getCode() == KeyCode.DOWN) {
                model.rows().move(index, index + 1);
            } else if (moves && event.getCode() == KeyCode.DELETE) {
                model.rows().remove(index);
            } else if (event.getCode() == KeyCode.ENTER) {
                model.rows().next(index);
            } else {
                return;
            }
            event.consume();
        }

        private void refresh() {
            number.setText(model.rows().numbering().label(index + 1));
            List<Language> lacking = model.rows().missing(index);
            wordings.forEach((text, wording) -> refresh(text, wording, lacking));
            if (part == NumberedPart.FACTS) {
                refreshDate();
            }
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

        private void refreshDate() {
            String written = model.rows().dateOf(index);
            if (!written.equals(date.getText())) {
                date.setText(written);
            }
            boolean isNone = !written.isBlank() && PartialDate.of(written).isEmpty();
            date.pseudoClassStateChanged(WRONG, isNone);
            date.setDisable(!model.rows().isWorded(index));
        }

        private void refresh(WrittenText text, TextField wording, List<Language> lacking) {
            Optional<Language> language = text.languageProperty().get();
            ReadingSide.set(wording, language);
            wording.setVisible(language.isPresent() || text.equals(model.texts().first()));
            List<String> items = text.fields().items(part);
            String said = index < items.size() ? items.get(index) : "";
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
            String name = words.say("letter.item." + part.word(), index + 1);
            wording.setAccessibleText(
                    language.map(in -> words.say("letter.item-in", name, LanguageNames.own(in)))
                            .orElse(name));
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
