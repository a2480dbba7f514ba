package org.petitiondesk.gui.addressee;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptFlow;

/** What the form offers below a field, with the button that takes it. */
final class OfferLine extends HBox {
    OfferLine(String sentence, boolean isDoubt, Button take) {
        getStyleClass().add("offer");
        ScriptFlow told = new ScriptFlow(sentence, "note");
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        take.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        isDoubt
                                ? Icons.icon(Feather.ALERT_TRIANGLE, "warning")
                                : Icons.icon(Feather.CORNER_DOWN_RIGHT, "second-icon"),
                        told,
                        take);
    }
}
