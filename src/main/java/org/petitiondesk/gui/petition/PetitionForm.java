package org.petitiondesk.gui.petition;

import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.petitiondesk.gui.common.AddresseeNames;
import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Petition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The dialog in which a petition's data are written. */
final class PetitionForm extends VBox {
    private static final double WIDTH = 680;
    private static final double LINES = 58;
    private static final int MOST_PAGES = 6;

    private final PetitionFormViewModel model;
    private final Words words;
    private final VBox lines = new VBox();
    private final TextField first = new TextField();

    /**
     * @param cancel gives up what is written; Esc only puts the form away
     */
    PetitionForm(PetitionFormViewModel model, Runnable cancel, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("petition-form");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        Label title = new Label(title(model, words));
        title.getStyleClass().add("card-title");
        lines.getStyleClass().add("form-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        fill();
        getChildren().addAll(title, new FaultLine(model.faultProperty()), scroll, foot(cancel));
    }

    /** Puts the caret into the first field. */
    void begin() {
        first.requestFocus();
    }

    /** What the dialog is called. */
    static String title(PetitionFormViewModel model, Words words) {
        return words.say(model.isNew() ? "petition.new" : "petition.edit");
    }

    private void fill() {
        text(PetitionField.CODE);
        if (model.isNew()) {
            text(PetitionField.TITLE);
        }
        text(PetitionField.CASE);
        text(PetitionField.DATE);
        text(PetitionField.EXPIRES);
        ComboBox<String> template =
                choice(
                        model.templates(),
                        model.draft().templateProperty().get(),
                        model::templateTitle);
        TwoWay.bind(template.valueProperty(), model.draft().templateProperty());
        line("petition.field.template", template);
        ComboBox<Language> language =
                choice(
                        model.languages(),
                        model.draft().languageProperty().get(),
                        LanguageNames::own);
        model.draft()
                .templateProperty()
                .addListener(
                        (property, before, now) -> language.getItems().setAll(model.languages()));
        TwoWay.bind(language.valueProperty(), model.draft().languageProperty());
        language.setDisable(!model.isNew());
        line("petition.field.language", language);
        line("petition.field.addressees", addressees());
        text(PetitionField.PLACE);
        text(PetitionField.SPONSORS);
        text(PetitionField.SIGNERS);
        text(PetitionField.CONTACT);
        text(PetitionField.ENCLOSURES);
        text(PetitionField.COPIES);
        ComboBox<LetterLayout> layout =
                choice(
                        List.of(LetterLayout.values()),
                        model.draft().layoutProperty().get(),
                        each -> words.say("layout." + each.word()));
        TwoWay.bind(layout.valueProperty(), model.draft().layoutProperty());
        line("petition.field.layout", layout);
        ComboBox<String> letterhead =
                choice(
                        model.letterheads(),
                        model.draft().letterheadProperty().get(),
                        this::nameOfLetterhead);
        letterhead.setId("petition-letterhead");
        TwoWay.bind(letterhead.valueProperty(), model.draft().letterheadProperty());
        line("petition.field.letterhead", letterhead);
        ComboBox<Optional<Paper>> paper =
                choice(
                        Stream.concat(
                                        Stream.of(Optional.<Paper>empty()),
                                        Stream.of(Paper.values()).map(Optional::of))
                                .toList(),
                        model.draft().paperProperty().get(),
                        each -> words.say("paper." + each.map(Paper::word).orElse("own")));
        TwoWay.bind(paper.valueProperty(), model.draft().paperProperty());
        line("petition.field.paper", paper);
        ComboBox<Integer> mostPages =
                choice(
                        IntStream.rangeClosed(0, MOST_PAGES).boxed().toList(),
                        model.draft().mostPagesProperty().get(),
                        most -> words.say("petition.most-pages", most));
        mostPages.setId("petition-most-pages");
        TwoWay.bind(mostPages.valueProperty(), model.draft().mostPagesProperty());
        line("petition.field.most-pages", mostPages);
    }

    private String nameOfLetterhead(String of) {
        return switch (of) {
            case "" -> words.say("petition.letterhead.sponsor");
            case Petition.NO_LETTERHEAD -> words.say("petition.letterhead.none");
            default -> of;
        };
    }

    private void text(PetitionField field) {
        TextInputControl control =
                field.hasLines() ? area() : field == PetitionField.CODE ? first : new TextField();
        TwoWay.bind(control.textProperty(), model.draft().text(field));
        control.setId("petition-" + field.name().toLowerCase(Locale.ROOT));
        if (words.has(field.word() + "-hint")) {
            control.setPromptText(words.say(field.word() + "-hint"));
        }
        ScriptFields.dress(control);
        Label fault = new Label();
        fault.getStyleClass().add("error");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        model.faults()
                .addListener(
                        (MapChangeListener<PetitionField, String>)
                                change -> fault.setText(model.faults().getOrDefault(field, "")));
        line(field.word(), control, fault);
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setPrefHeight(LINES);
        area.setMinHeight(LINES);
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    // Tab goes to the next field, as everywhere in a form.
                    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                        event.consume();
                        area.fireEvent(
                                new KeyEvent(
                                        event.getSource(),
                                        event.getTarget(),
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        KeyCode.TAB,
                                        event.isShiftDown(),
                                        true,
                                        false,
                                        false));
                    }
                });
        return area;
    }

    private void line(String key, Node... nodes) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(nodes[0]);
        nodes[0].setAccessibleText(words.say(key));
        VBox field = new VBox(nodes);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(label, field);
        line.getStyleClass().add("form-line");
        lines.getChildren().add(line);
    }

    private static <T> ComboBox<T> choice(List<T> items, T value, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(items);
        box.setValue(value);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(list -> new NamedCell<>(name));
        box.setButtonCell(new NamedCell<>(name));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T item) {
                        return item == null ? "" : name.apply(item);
                    }

                    @Override
                    public T fromString(String text) {
                        return value;
                    }
                });
        return box;
    }

    private VBox addressees() {
        TextField search = new TextField();
        search.setPromptText(words.say("petition.find-addressees"));
        search.setAccessibleText(words.say("petition.find-addressees"));
        TwoWay.bind(search.textProperty(), model.addressees().searchProperty());
        ScriptFields.dress(search);
        ListView<AddresseeOnDate> list = new ListView<>(model.addressees().offered());
        list.setId("petition-addressees");
        list.getStyleClass().add("choices");
        list.setPrefHeight(118);
        list.setMinHeight(118);
        list.setAccessibleText(words.say("petition.field.addressees"));
        list.setCellFactory(view -> new AddresseeChoice());
        Label none = new Label(words.say("petition.no-addressees"));
        none.setWrapText(true);
        none.getStyleClass().add("second");
        list.setPlaceholder(none);
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    AddresseeOnDate chosen = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.SPACE && chosen != null) {
                        model.addressees().toggle(chosen);
                        event.consume();
                    }
                });
        VBox box = new VBox(search, list);
        box.getStyleClass().add("choices-box");
        return box;
    }

    private DialogFoot foot(Runnable giveUp) {
        DialogFoot foot = new DialogFoot();
        foot.button(words.say("dialog.cancel"), "petition-cancel", giveUp);
        Button save =
                foot.main(
                        words.say(model.isNew() ? "petition.add" : "petition.save"),
                        "petition-save",
                        model::save);
        save.setDefaultButton(true);
        save.disableProperty().bind(model.savingProperty());
        return foot;
    }

    /** An item by its name in any script. */
    private static final class NamedCell<T> extends ListCell<T> {
        private final Function<T, String> name;

        NamedCell(Function<T, String> name) {
            this.name = name;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : new ScriptText(name.apply(item)));
            setAccessibleText(empty || item == null ? "" : name.apply(item));
        }
    }

    /** An addressee with a tick if the petition goes there. */
    private final class AddresseeChoice extends ListCell<AddresseeOnDate> {
        private final CheckBox tick = new CheckBox();

        AddresseeChoice() {
            setPrefWidth(0);
            tick.setFocusTraversable(false);
            tick.setOnAction(event -> {
                if (getItem() != null) {
                    model.addressees().toggle(getItem());
                }
            });
            model.addressees().chosen().subscribe(this::refresh);
        }

        private void refresh() {
            AddresseeOnDate item = getItem();
            if (item != null) {
                boolean goes = model.addressees().chosen().contains(item.addressee().id());
                tick.setSelected(goes);
                setAccessibleText(
                        words.say(
                                goes ? "petition.goes-to" : "petition.does-not-go-to",
                                AddresseeNames.line(item)));
            }
        }

        @Override
        protected void updateItem(AddresseeOnDate item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText("");
            } else {
                HBox line = new HBox(tick, new ScriptText(AddresseeNames.line(item)));
                line.getStyleClass().add("choice-line");
                setGraphic(line);
                refresh();
            }
        }
    }
}
