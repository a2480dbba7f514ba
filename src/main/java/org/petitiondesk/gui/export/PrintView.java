package org.petitiondesk.gui.export;

import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.l10n.Words;

import java.util.function.Predicate;

/** The print dialog: which letters; the printer is chosen in the system's own dialog. */
final class PrintView extends StackPane {

    /**
     * @param isThere whether the window has such a room, to which a finding may lead
     */
    PrintView(PrintViewModel model, Predicate<Place> isThere, Runnable close, Words words) {
        setMaxSize(600, 480);
        SelectionPane selection = new SelectionPane(model.selection(), isThere, close, words);
        DialogFrame frame =
                new DialogFrame(
                        words.say("print.title"),
                        model.selection(),
                        new HBox(DialogFrame.scroll(selection)),
                        close,
                        words);
        frame.foot(
                        "print",
                        model.foot(),
                        model.button(),
                        model.selection().possible(),
                        model::print)
                .setGraphic(Icons.icon(Feather.PRINTER, "button-icon"));
        getChildren().add(frame);
    }
}
