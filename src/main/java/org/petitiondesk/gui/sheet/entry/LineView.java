package org.petitiondesk.gui.sheet.entry;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.ConsentChip;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.LineMark;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.workflow.SheetLine;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of the sheet that is not being typed. */
final class LineView extends HBox {
    private final EntryRow row;
    private final Words words;
    private final Widths widths;

    LineView(EntryRow row, Widths widths, Words words, Runnable chosen) {
        this.row = row;
        this.words = words;
        this.widths = widths;
        getStyleClass().add("copied-line");
        setAccessibleRole(AccessibleRole.TEXT);
        Label number = widths.number(new Label(Integer.toString(row.line())));
        number.getStyleClass().add("entry-number");
        getChildren().add(number);
        switch (row.content()) {
            case SheetLine.Empty() -> tell(words.say("entry.nothing"));
            case SheetLine.Marked(LineMark mark) -> mark(mark);
            case SheetLine.Entered(var signed) -> signature(signed.signature());
        }
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> chosen.run());
    }

    EntryRow row() {
        return row;
    }

    private void tell(String told) {
        setAccessibleText(words.say("entry.line-told", row.line(), told));
    }

    private void mark(LineMark mark) {
        String word =
                mark.reason()
                        .map(reason -> words.say("struck." + reason.word()))
                        .map(reason -> words.say("entry.marked-struck-because", reason))
                        .orElseGet(() ->
                                words.say(
                                        "entry.marked-"
                                                + mark.kind().name().toLowerCase(Locale.ROOT)));
        Label label = new Label(word);
        label.setGraphic(
                Icons.icon(
                        switch (mark.kind()) {
                            case ILLEGIBLE -> Feather.HELP_CIRCLE;
                            case STRUCK -> Feather.SLASH;
                        },
                        "second-icon"));
        label.getStyleClass().add("entry-mark");
        getChildren().add(label);
        tell(word);
    }

    private void signature(Signature signature) {
        String day = signature.signedOn().map(words::shortDay).orElse("");
        String organization = EntryFields.organization(signature.capacity());
        boolean isNamed = signature.state() != SignatureState.WITHDRAWN;
        String name = isNamed ? signature.name().main() : words.say("state.withdrawn");
        String second = isNamed ? signature.name().second() : "";
        String consent = words.say("consent." + signature.consent().consent().word());
        Node chip =
                signature.state() == SignatureState.ACTIVE
                        ? new ConsentChip(signature.consent().consent(), words)
                        : state(signature.state());
        HBox marked = new HBox(chip);
        marked.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        text(Cell.NAME, name),
                        text(Cell.OWN_SCRIPT, second),
                        text(Cell.PLACE, signature.place()),
                        text(Cell.DATE, day),
                        widths.of(Cell.CONSENT, marked),
                        text(Cell.ORGANIZATION, organization));
        tell(
                Stream.of(name, second, signature.place(), day, consent, organization)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private Label state(SignatureState state) {
        Label label = new Label(words.say("state." + state.name().toLowerCase(Locale.ROOT)));
        label.setGraphic(Icons.icon(Feather.COPY, "second-icon"));
        label.getStyleClass().add("second");
        return label;
    }

    private ScriptText text(Cell cell, String text) {
        return widths.of(cell, new ScriptText(text, "entry-cell"));
    }

    /** The heads of the columns. */
    static HBox head(Widths widths, Words words) {
        HBox head = new HBox(widths.number(new Label(words.say("entry.line"))));
        head.getStyleClass().add("entry-head");
        List.of(Cell.values())
                .forEach(cell ->
                        head.getChildren().add(widths.of(cell, new Label(words.say(cell.word())))));
        return head;
    }
}
