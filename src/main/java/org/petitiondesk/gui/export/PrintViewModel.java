package org.petitiondesk.gui.export;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;

import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.printing.SystemPrinter;

/** What is printed of a petition. */
final class PrintViewModel {
    private final Desk desk;
    private final Id petition;
    private final Words words;
    private final LetterSelection selection;

    PrintViewModel(Desk desk, Id petition) {
        this.desk = desk;
        this.petition = petition;
        this.words = desk.words();
        this.selection =
                new LetterSelection(
                        desk,
                        petition,
                        desk.workshop().writers().stream().filter(LetterFiles::holdsAll).toList());
    }

    /** Sets the pages, then shows the system's dialog; the window goes on. */
    void print() {
        for (LetterWriter writer : selection.choices().writers()) {
            selection
                    .choices()
                    .options()
                    .ifPresent(options ->
                            desk.jobs()
                                    .print(
                                            words.say("print.job"),
                                            new PrintWork(
                                                    Material.read(desk, petition, options.copy()),
                                                    desk.workshop().assembly(),
                                                    options,
                                                    writer,
                                                    new SystemPrinter(),
                                                    words)));
        }
        selection.leave();
    }

    LetterSelection selection() {
        return selection;
    }

    /** What the button says: how many of which copy. */
    ObservableStringValue button() {
        return selection.button("print.button.");
    }

    /** What comes next, or why nothing would be printed. */
    ObservableStringValue foot() {
        return Bindings.when(selection.obstacleProperty().isEmpty())
                .then(words.say("print.foot"))
                .otherwise(selection.obstacleProperty());
    }
}
