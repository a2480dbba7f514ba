package org.petitiondesk.gui.duplicate;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.ConsentChip;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Naming;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.matching.Reason;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.workflow.DuplicateMerge.Field;
import org.petitiondesk.workflow.LikenessWords;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why two may be one, field by field, what is kept, and what each copy prints of it. */
final class ComparisonView extends VBox {
    private static final int[] WIDTHS = {12, 30, 30, 28};

    private final ComparisonViewModel model;
    private final Words words;
    private final VBox reasons = new VBox();
    private final GridPane grid = new GridPane();
    private final Map<Field, ScriptText> kept = new EnumMap<>(Field.class);
    private final HBox keptConsent = new HBox();
    private final ScriptFlow delivery = new ScriptFlow("", "duplicates-printed");
    private final ScriptFlow open = new ScriptFlow("", "duplicates-printed");
    private int rows;

    ComparisonView(ComparisonViewModel model) {
        this.model = model;
        this.words = model.words();
        getStyleClass().add("duplicates-comparison");
        setFocusTraversable(true);
        reasons.getStyleClass().add("duplicates-reasons");
        grid.getStyleClass().add("duplicates-grid");
        for (int width : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        keptConsent.getStyleClass().add("duplicates-consent");
        Label stays = new Label(words.say("duplicate.stays"));
        stays.setGraphic(Icons.icon(Feather.INFO, "second-icon"));
        stays.setWrapText(true);
        stays.getStyleClass().add("duplicates-stays");
        GridPane copies = new GridPane();
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            copies.getColumnConstraints().add(half);
        }
        copies.addRow(
                0,
                copy(words.say("duplicate.delivery-prints"), delivery),
                copy(words.say("duplicate.public-prints"), open));
        copies.getStyleClass().add("duplicates-copies");
        VBox all =
                new VBox(
                        reasons,
                        grid,
                        otherConsent(),
                        new FaultLine(model.faultProperty()),
                        stays,
                        copies);
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("duplicates-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.pairProperty().subscribe(pair -> pair.ifPresent(this::show));
        model.keptProperty().subscribe(signed -> signed.ifPresent(this::showKept));
    }

    private static VBox copy(String title, ScriptFlow printed) {
        Label label = new Label(title);
        label.getStyleClass().add("second");
        VBox card = new VBox(label, printed);
        card.getStyleClass().add("duplicates-copy");
        return card;
    }

    private void show(QueuedPair pair) {
        Label title = new Label(words.say("duplicate.why"));
        title.getStyleClass().add("title");
        Label strength = new Label(LikenessWords.of(pair.strength(), words));
        strength.getStyleClass().add("duplicates-strength");
        HBox head = new HBox(title, strength);
        head.getStyleClass().add("duplicates-why");
        List<Node> lines = new ArrayList<>(List.of(head));
        for (Reason reason : pair.pair().likeness().reasons()) {
            lines.add(line(reason));
        }
        reasons.getChildren().setAll(lines);
        setAccessibleText(words.say("duplicate.pair", pair.oneName(), pair.otherName()));
        fill(pair);
    }

    private Node line(Reason reason) {
        String text = LikenessWords.of(reason, words);
        boolean isFor = reason.isFor();
        HBox line =
                new HBox(
                        Icons.icon(
                                isFor ? Feather.PLUS_CIRCLE : Feather.MINUS_CIRCLE,
                                isFor ? "duplicates-for" : "duplicates-against"),
                        new ScriptText(text));
        line.getStyleClass().add("duplicates-reason");
        line.setAccessibleText(
                words.say(isFor ? "duplicate.speaks-for" : "duplicate.speaks-against", text));
        return line;
    }

    private void fill(QueuedPair pair) {
        grid.getChildren().clear();
        kept.clear();
        rows = 0;
        Label keptTitle = new Label(words.say("duplicate.if-one"));
        keptTitle.getStyleClass().add("title");
        add(
                new Label(),
                head(pair.oneName(), pair.first()),
                head(pair.otherName(), pair.second()),
                keptTitle);
        ToggleGroup counts = new ToggleGroup();
        String counting = words.say("duplicate.counts");
        add(
                name(counting),
                radio(
                        pair.first(),
                        counting,
                        counts,
                        !model.isSecondCounted(),
                        () -> model.count(false)),
                radio(
                        pair.second(),
                        counting,
                        counts,
                        model.isSecondCounted(),
                        () -> model.count(true)),
                new Label());
        for (Field field : Field.values()) {
            addField(field);
        }
        Signed one = pair.pair().one().signed();
        Signed other = pair.pair().other().signed();
        add(
                name(words.say("duplicate.consent")),
                new ConsentChip(one.signature().consent().consent(), words),
                new ConsentChip(other.signature().consent().consent(), words),
                keptConsent);
        model.keptProperty().get().ifPresent(this::showKept);
    }

    private static Node head(String name, String origin) {
        Label from = new Label(origin);
        from.getStyleClass().addAll("note", "second");
        return new VBox(new ScriptText(name, "title"), from);
    }

    private static Label name(String text) {
        Label name = new Label(text);
        name.getStyleClass().add("second");
        return name;
    }

    /** Where both have the same, or neither has anything, there is nothing to choose. */
    private void addField(Field field) {
        String first = model.text(field, false);
        String second = model.text(field, true);
        if (first.isEmpty() && second.isEmpty()) {
            return;
        }
        String title = words.say(ComparedField.word(field));
        ScriptText result = new ScriptText("");
        kept.put(field, result);
        if (first.equals(second)) {
            add(name(title), new ScriptText(first), new ScriptText(second), result);
            return;
        }
        ToggleGroup group = new ToggleGroup();
        boolean isSecond = model.isFromSecond(field);
        add(
                name(title),
                radio(first, title, group, !isSecond, () -> model.take(field, false)),
                radio(second, title, group, isSecond, () -> model.take(field, true)),
                result);
    }

    private RadioButton radio(
            String text, String field, ToggleGroup group, boolean isChosen, Runnable chosen) {
        String shown = text.isEmpty() ? words.say("duplicate.nothing") : text;
        RadioButton radio = new RadioButton();
        radio.setGraphic(new ScriptText(shown));
        radio.setAccessibleText(field + ": " + shown);
        radio.setToggleGroup(group);
        radio.setSelected(isChosen);
        radio.setOnAction(event -> chosen.run());
        return radio;
    }

    private void add(Node... cells) {
        grid.addRow(rows++, cells);
    }

    private void showKept(Signed signed) {
        kept.forEach((field, text) -> text.setText(ComparedField.text(field, signed, words)));
        Label narrower = new Label(words.say("duplicate.narrower"));
        narrower.getStyleClass().addAll("note", "second");
        narrower.setVisible(model.consent.get().isEmpty());
        keptConsent
                .getChildren()
                .setAll(new ConsentChip(signed.signature().consent().consent(), words), narrower);
        delivery.setText(model.printed(Copy.DELIVERY));
        open.setText(model.printed(Copy.PUBLIC));
    }

    /** What somebody who asked the signer may choose instead of what both allow. */
    private Node otherConsent() {
        ComboBox<Optional<Consent>> choice = new ComboBox<>();
        choice.setId("duplicates-consent");
        choice.getItems().add(Optional.empty());
        for (Consent consent : Consent.values()) {
            choice.getItems().add(Optional.of(consent));
        }
        Naming.of(
                choice,
                consent ->
                        consent.map(chosen -> words.say("consent." + chosen.word()))
                                .orElse(words.say("duplicate.both-allow")));
        TwoWay.bind(choice.valueProperty(), model.consent);
        TextField how = new TextField();
        how.setId("duplicates-how");
        how.setPromptText(words.say("duplicate.how"));
        how.setAccessibleText(words.say("duplicate.how"));
        TwoWay.bind(how.textProperty(), model.how);
        how.visibleProperty().bind(model.consent.map(Optional::isPresent));
        HBox.setHgrow(how, Priority.ALWAYS);
        Label title = name(words.say("duplicate.kept-consent"));
        title.setLabelFor(choice);
        title.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(title, choice, how);
        line.getStyleClass().add("duplicates-other-consent");
        return line;
    }
}
