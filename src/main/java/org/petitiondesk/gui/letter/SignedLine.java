package org.petitiondesk.gui.letter;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.workflow.LetterOptions;

import java.util.Optional;

/** Says who signed the text, and that it stays as signed. */
final class SignedLine extends HBox {
    private final LetterViewModel model;
    private final Words words;
    private final Label sentence = new Label();
    private final Button other = new Button();

    SignedLine(LetterViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("signed-line");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        other.getStyleClass().addAll("flat", "link");
        other.setId("show-signed");
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setOnAction(event -> model.showOtherText());
        other.managedProperty().bind(other.visibleProperty());
        getChildren().addAll(Icons.icon(Feather.LOCK, "signed-icon"), sentence, other);
        managedProperty().bind(visibleProperty());
        model.signedProperty().subscribe(this::show);
        model.page().textProperty().subscribe(text -> show(model.signedProperty().get()));
    }

    private void show(Optional<SignedText> signed) {
        setVisible(signed.isPresent());
        signed.ifPresent(text -> {
            sentence.setText(
                    words.say(
                            text.isWhatIsWritten() ? "letter.signed-this" : "letter.signed-earlier",
                            text.people(),
                            text.number(),
                            text.written()));
            other.setVisible(!text.isWhatIsWritten());
            other.setText(
                    words.say(
                            model.page().textProperty().get() == LetterOptions.Text.SIGNED
                                    ? "letter.show-written"
                                    : "letter.show-signed"));
        });
    }
}
