package org.petitiondesk.gui.sheet;

import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.Quiet;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.SheetTally;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One sheet: who has it, when it came back, how much of it is entered, and what is to be done. */
final class SheetDetailView extends VBox {
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final SheetsViewModel model;
    private final Words words;
    private final Quiet quiet;
    private final Label number = new Label();
    private final HBox state = new HBox();
    private final ScriptText printed = new ScriptText("", "second");
    private final Label tally = new Label();
    private final Label struck = new Label();
    private final Label why = new Label();
    private final Button close = new Button();
    private final Button returned;
    private final Button enter;
    private final List<TextField> fields = new ArrayList<>();
    private final VBox form;

    /**
     * @param enterLines copies the sheet's lines
     */
    SheetDetailView(SheetsViewModel model, Runnable enterLines) {
        this.model = model;
        this.words = model.words();
        this.quiet = new Quiet(QUIET, Platform::runLater, model::commit);
        getStyleClass().addAll("detail", "sheet-detail");
        setAccessibleText(words.say("sheet.details"));
        number.getStyleClass().add("room-title");
        state.getStyleClass().add("detail-line");
        VBox head = new VBox(number, state, printed);
        head.getStyleClass().add("detail-head");
        SheetFields typed = model.fields();
        form =
                new VBox(
                        line("issued-to", typed.issuedTo),
                        line("issued-on", typed.issuedOn),
                        fault(SheetFields.dayFault(typed.issuedOn, words)),
                        line("due-on", typed.dueOn),
                        fault(SheetFields.dayFault(typed.dueOn, words)),
                        line("returned-on", typed.returnedOn),
                        fault(SheetFields.dayFault(typed.returnedOn, words)),
                        line("counted", typed.counted),
                        fault(typed.countFault(words)));
        form.getStyleClass().add("detail-part");
        returned = button("sheet.mark-returned", Feather.INBOX, "mark-returned");
        returned.setOnAction(event -> model.markReturned());
        enter = button("sheet.enter-lines", Feather.EDIT_3, "enter-lines");
        enter.setOnAction(event -> enterLines.run());
        VBox parts = new VBox(head, form, progress());
        parts.visibleProperty().bind(model.chosenProperty().map(Optional::isPresent));
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("detail-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, foot());
        model.chosenProperty().subscribe(row -> row.ifPresent(this::show));
    }

    private Node progress() {
        Label title = new Label(words.say("sheet.entered-lines"));
        title.getStyleClass().add("detail-title");
        tally.setWrapText(true);
        struck.setWrapText(true);
        struck.getStyleClass().add("second");
        why.setId("sheet-why");
        why.setWrapText(true);
        why.getStyleClass().add("second");
        close.setId("close-sheet");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(event -> model.close());
        FlowPane buttons = new FlowPane(8, 8, enter, returned, close);
        VBox progress = new VBox(title, tally, struck, why, buttons);
        progress.getStyleClass().add("detail-part");
        return progress;
    }

    private Node foot() {
        Button print = button("sheet.print", Feather.PRINTER, "print-sheet");
        print.setOnAction(event -> model.print());
        Button delete = button("sheet.delete", Feather.TRASH_2, "delete-sheet");
        delete.setOnAction(event -> model.delete());
        HBox foot = new HBox(print, delete);
        foot.getStyleClass().add("detail-foot");
        foot.visibleProperty().bind(model.chosenProperty().map(Optional::isPresent));
        return foot;
    }

    private Button button(String key, Feather icon, String id) {
        Button button = new Button(words.say(key));
        button.setGraphic(Icons.icon(icon, "button-icon"));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private HBox line(String key, StringProperty text) {
        TextField field = new TextField();
        field.setId("sheet-" + key);
        field.setAccessibleText(words.say("sheet." + key));
        ScriptFields.dress(field);
        TwoWay.bind(field.textProperty(), text);
        field.textProperty().addListener((property, before, now) -> quiet.disturb());
        field.focusedProperty()
                .addListener((property, before, isFocused) -> {
                    if (!isFocused) {
                        model.commit();
                    }
                });
        field.setOnAction(event -> model.commit());
        HBox.setHgrow(field, Priority.ALWAYS);
        fields.add(field);
        Label label = new Label(words.say("sheet." + key));
        label.getStyleClass().add("detail-label");
        label.setLabelFor(field);
        HBox line = new HBox(label, field);
        line.getStyleClass().add("detail-line");
        return line;
    }

    private static Label fault(ObservableValue<String> fault) {
        Label label = new Label();
        label.getStyleClass().add("error");
        label.setWrapText(true);
        label.textProperty().bind(fault);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void show(SheetRow row) {
        boolean isClosed = row.sheet().closed();
        number.setText(words.say("sheet.title", row.number()));
        state.getChildren().setAll(SheetTable.mark(row, words));
        printed.setText(
                words.say(
                        "sheet.printed",
                        LanguageNames.own(row.sheet().language()),
                        row.sheet().lines(),
                        words.say("sheet.paper." + row.sheet().paper().word())));
        SheetTally counted = row.tally();
        tally.setText(
                words.say("sheet.tally", counted.entered(), counted.illegible(), counted.struck()));
        String reasons =
                row.marks().entrySet().stream()
                        .flatMap(mark ->
                                mark.getValue().reason().stream()
                                        .map(reason -> words.say("struck." + reason.word()))
                                        .map(reason ->
                                                words.say("sheet.struck", mark.getKey(), reason)))
                        .collect(Collectors.joining("\n"));
        struck.setText(reasons);
        shown(struck, !reasons.isEmpty());
        why.setText(isClosed ? "" : model.why(row));
        shown(why, !why.getText().isEmpty());
        close.setText(words.say(isClosed ? "sheet.open-again" : "sheet.close"));
        close.setDisable(!isClosed && row.gap().isPresent());
        shown(returned, row.sheet().returnedOn().isEmpty() && !isClosed);
        shown(enter, !isClosed);
        form.setDisable(isClosed);
    }

    private static void shown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    /** Goes to the first field that is empty. */
    void begin() {
        fields.stream()
                .filter(field -> field.getText().isEmpty())
                .findFirst()
                .orElse(fields.getFirst())
                .requestFocus();
    }

    /** In the order of F6. */
    List<Node> parts() {
        return List.of(form, close);
    }
}
