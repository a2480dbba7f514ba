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
import java.util.function.Function;

/** Says that a letter stays as it was signed or issued, and shows it so. */
final class SignedLine extends HBox {
    private final LetterViewModel model;
    private final LetterOptions.Text what;
    private final Function<TextStanding, Optional<Said>> saying;
    private final Words words;
    private final Label sentence = new Label();
    private final Button other = new Button();

    /** A sentence, and whether the page would be another one. */
    private record Said(String sentence, boolean isOther) {}

    private SignedLine(
            LetterViewModel model,
            LetterOptions.Text what,
            Feather icon,
            Function<TextStanding, Optional<Said>> saying,
            Words words) {
        this.model = model;
        this.what = what;
        this.saying = saying;
        this.words = words;
        getStyleClass().add("signed-line");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        other.getStyleClass().addAll("flat", "link");
        other.setId(isSigned() ? "show-signed" : "show-issued");
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setOnAction(event -> model.showOr(what));
        other.managedProperty().bind(other.visibleProperty());
        getChildren().addAll(Icons.icon(icon, "signed-icon"), sentence, other);
        managedProperty().bind(visibleProperty());
        model.standingProperty().subscribe(this::show);
        model.page().textProperty().subscribe(text -> show(model.standingProperty().get()));
    }

    /** Who signed the text. */
    static SignedLine ofSigned(LetterViewModel model, Words words) {
        return new SignedLine(
                model,
                LetterOptions.Text.SIGNED,
                Feather.LOCK,
                standing -> standing.signed().map(signed -> said(signed, words)),
                words);
    }

    /** To whom the letter was issued. */
    static SignedLine ofIssued(LetterViewModel model, Words words) {
        return new SignedLine(
                model,
                LetterOptions.Text.ISSUED,
                Feather.SEND,
                standing ->
                        standing.issued()
                                .map(letters ->
                                        new Said(
                                                words.say(
                                                        "letter.issued-on",
                                                        letters.last().toString(),
                                                        letters.issued(),
                                                        letters.all()),
                                                true)),
                words);
    }

    private static Said said(SignedText signed, Words words) {
        return new Said(
                words.say(
                        signed.isWhatIsWritten() ? "letter.signed-this" : "letter.signed-earlier",
                        signed.people(),
                        signed.number(),
                        signed.written()),
                !signed.isWhatIsWritten());
    }

    private boolean isSigned() {
        return what == LetterOptions.Text.SIGNED;
    }

    private void show(Optional<TextStanding> standing) {
        Optional<Said> said = standing.flatMap(saying);
        setVisible(said.isPresent());
        said.ifPresent(now -> {
            sentence.setText(now.sentence());
            other.setVisible(now.isOther());
            other.setText(
                    words.say(
                            model.page().textProperty().get() == what
                                    ? "letter.show-written"
                                    : isSigned() ? "letter.show-signed" : "letter.show-issued"));
        });
    }
}
