package org.petitiondesk.gui.petition;

import atlantafx.base.controls.Spacer;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;

/** A petition in the list: where it stands, title, code, signatures, date. */
final class PetitionCell extends ListCell<PetitionRow> {
    private final Words words;

    PetitionCell(Words words) {
        this.words = words;
        getStyleClass().add("petition-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PetitionRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Label signatures = note(words.say("petition.signatures", row.signatures()));
        HBox foot =
                new HBox(signatures, new Spacer(), note(words.shortDate(row.petition().date())));
        Label code = new Label(row.petition().code());
        code.getStyleClass().add("second");
        VBox text = new VBox(new ScriptText(row.title(), "title"), code, foot);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        HBox graphic = new HBox(new StatusMark(row.petition().status()), text);
        graphic.getStyleClass().add("petition-row");
        setGraphic(graphic);
        setAccessibleText(row.title() + ", " + row.petition().code());
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.getStyleClass().add("note");
        return note;
    }
}
