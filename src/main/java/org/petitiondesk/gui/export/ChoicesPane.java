package org.petitiondesk.gui.export;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.AddresseeNames;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.NameCell;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.gui.export.LetterChoices.Choice;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.workflow.LetterOptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which letters: to whom, which text, which languages, on which paper; in rows. */
final class ChoicesPane extends VBox {
    private final LetterChoices choices;
    private final Words words;
    private final ComboBox<Optional<Id>> addressee = new ComboBox<>();
    private final FlowPane languages = new FlowPane();
    private final ScriptFlow textNote = new ScriptFlow("", "second");
    private final ScriptFlow paperNote = new ScriptFlow("", "second");
    private List<AddresseeItem> addressees = List.of();

    private record AddresseeItem(Optional<Id> id, String name) {}

    ChoicesPane(LetterChoices choices, Words words) {
        this.choices = choices;
        this.words = words;
        getStyleClass().add("export-choices");
        languages.getStyleClass().add("export-checks");
        textNote.setMaxHeight(USE_PREF_SIZE);
        paperNote.setMaxHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        row("export.to", addressees()),
                        row("export.text", texts(), textNote),
                        row("export.mark", mark()),
                        row("export.languages", languages),
                        row("export.paper", papers(), paperNote));
        choices.languages()
                .addListener((ListChangeListener<Choice<Language>>) change -> showLanguages());
        showLanguages();
    }

    /** Adds a row below the others. */
    void add(String key, Node... content) {
        getChildren().add(row(key, content));
    }

    /** Shows what the library says to the choices. */
    void show(Preflight.State state) {
        List<AddresseeItem> items = new ArrayList<>();
        items.add(
                new AddresseeItem(
                        Optional.empty(),
                        words.say("export.to.all", state.material().addressees().size())));
        state.material()
                .addressees()
                .forEach(each ->
                        items.add(
                                new AddresseeItem(
                                        Optional.of(each.addressee().id()),
                                        AddresseeNames.line(each))));
        if (!items.equals(addressees)) {
            addressees = List.copyOf(items);
            addressee.getItems().setAll(items.stream().map(AddresseeItem::id).toList());
            addressee.setValue(choices.addresseeProperty().get());
        }
        textNote.setText(ChoiceNotes.text(state.material(), words));
        paperNote.setText(ChoiceNotes.paper(state, words));
    }

    private ComboBox<Optional<Id>> addressees() {
        addressee.setId("export-to");
        addressee.setAccessibleText(words.say("export.to"));
        HBox.setHgrow(addressee, Priority.ALWAYS);
        addressee.setMaxWidth(Double.MAX_VALUE);
        addressee.setCellFactory(list -> new NameCell<>(this::nameOf));
        addressee.setButtonCell(new NameCell<>(this::nameOf));
        addressee
                .valueProperty()
                .addListener((property, before, now) -> {
                    if (now != null) {
                        choices.addresseeProperty().set(now);
                    }
                });
        return addressee;
    }

    private String nameOf(Optional<Id> id) {
        return addressees.stream()
                .filter(item -> item.id().equals(id))
                .map(AddresseeItem::name)
                .findFirst()
                .orElse("");
    }

    private ComboBox<LetterOptions.Text> texts() {
        ComboBox<LetterOptions.Text> texts = new ComboBox<>();
        texts.setId("export-text");
        texts.setAccessibleText(words.say("export.text"));
        texts.getItems().setAll(LetterOptions.Text.values());
        texts.setCellFactory(list -> new NameCell<>(this::nameOf));
        texts.setButtonCell(new NameCell<>(this::nameOf));
        TwoWay.bind(texts.valueProperty(), choices.textProperty());
        return texts;
    }

    private CheckBox mark() {
        CheckBox mark = new CheckBox(words.say("export.mark.foot"));
        mark.setId("export-mark");
        mark.setAccessibleText(words.say("export.mark.foot"));
        TwoWay.bind(mark.selectedProperty(), choices.marksTextProperty());
        return mark;
    }

    private String nameOf(LetterOptions.Text text) {
        return words.say("export.text." + text.name().toLowerCase(Locale.ROOT));
    }

    private ComboBox<Optional<Paper>> papers() {
        ComboBox<Optional<Paper>> papers = new ComboBox<>();
        papers.setId("export-paper");
        papers.setAccessibleText(words.say("export.paper"));
        papers.getItems().add(Optional.empty());
        for (Paper paper : Paper.values()) {
            papers.getItems().add(Optional.of(paper));
        }
        papers.setCellFactory(list -> new NameCell<>(this::nameOfPaper));
        papers.setButtonCell(new NameCell<>(this::nameOfPaper));
        TwoWay.bind(papers.valueProperty(), choices.paperProperty());
        return papers;
    }

    private String nameOfPaper(Optional<Paper> paper) {
        return paper.map(size -> words.say("paper." + size.word()))
                .orElseGet(() -> words.say("export.paper.own"));
    }

    private void showLanguages() {
        languages.getChildren().clear();
        for (Choice<Language> choice : choices.languages()) {
            String name = LanguageNames.own(choice.what());
            CheckBox box = check(choice, name);
            box.setText(null);
            box.setGraphic(new ScriptText(name));
            box.setId("export-language-" + choice.what().tag());
            languages.getChildren().add(box);
        }
    }

    /** A box to tick for something that is wanted or not. */
    static CheckBox check(Choice<?> choice, String name) {
        CheckBox box = new CheckBox(name);
        box.setAccessibleText(name);
        TwoWay.bind(box.selectedProperty(), choice.chosen());
        return box;
    }

    private HBox row(String key, Node... content) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("export-label");
        HBox row = new HBox(label);
        row.getChildren().addAll(content);
        for (Node node : content) {
            HBox.setHgrow(node, node instanceof ComboBox ? Priority.NEVER : Priority.ALWAYS);
        }
        HBox.setHgrow(addressee, Priority.ALWAYS);
        row.getStyleClass().add("export-row");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }
}
