package org.petitiondesk.gui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.OpenLibrary;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;

import java.nio.file.Path;

/** The passphrase of one library. */
final class UnlockView extends VBox {

    UnlockView(OpeningViewModel model, Path library, Words words) {
        getStyleClass().add("unlock");
        ScriptText name = new ScriptText(OpenLibrary.nameOf(library), "page-title");
        ScriptText place = new ScriptText(PathWords.of(library), "second");
        name.getStyleClass().add("centred");
        place.getStyleClass().add("centred");
        Label label = new Label(words.say("start.passphrase"));
        label.getStyleClass().add("form-label");
        PassphraseField field =
                new PassphraseField(
                        model.passphraseProperty(),
                        "passphrase",
                        words.say("start.passphrase"),
                        words.say("start.show"));
        field.onEnter(model::unlock);
        Label fault = new Label();
        fault.setId("unlock-fault");
        fault.setWrapText(true);
        fault.setGraphic(Icons.icon(Feather.ALERT_OCTAGON, "error"));
        fault.getStyleClass().add("error");
        fault.textProperty().bind(model.faultProperty());
        fault.visibleProperty().bind(model.faultProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        // The view listens to nothing that outlives it.
        fault.textProperty()
                .addListener((property, before, now) -> {
                    if (!now.isEmpty()) {
                        field.select();
                    }
                });
        Button unlock = new Button();
        unlock.setId("unlock");
        unlock.setGraphic(Icons.icon(Feather.UNLOCK, "button-icon"));
        unlock.getStyleClass().add("accent");
        unlock.setMaxWidth(Double.MAX_VALUE);
        unlock.setOnAction(event -> model.unlock());
        unlock.disableProperty().bind(model.busyProperty());
        unlock.textProperty()
                .bind(
                        model.busyProperty()
                                .map(busy -> words.say(busy ? "unlock.working" : "unlock.button")));
        Hyperlink other = new Hyperlink(words.say("unlock.other"));
        other.setOnAction(event -> model.chooseAnother());
        VBox form = new VBox(label, field, fault, unlock, other);
        form.getStyleClass().add("unlock-form");
        getChildren().addAll(new Emblem(), name, place, form);
    }
}
