package org.petitiondesk.gui.signatory;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.SignedName;

/** How far a name may go, and what each choice means for it. */
final class ConsentChoice extends VBox {
    private final ToggleGroup group = new ToggleGroup();

    ConsentChoice(SignatoryFields fields, Words words) {
        getStyleClass().addAll("detail-part", "consent-choice");
        Label title = new Label(words.say("signatory.how-far"));
        title.getStyleClass().add("detail-title");
        getChildren().add(title);
        for (Consent consent : Consent.values()) {
            String word = words.say("consent." + consent.word());
            RadioButton button = new RadioButton(word);
            button.setId("consent-" + consent.word());
            button.setToggleGroup(group);
            button.getStyleClass().add("consent-radio");
            ScriptText means = new ScriptText("", "second");
            if (consent == Consent.INITIALS) {
                fields.name.subscribe(name -> means.setText(initials(name)));
            } else {
                means.setText(words.say("signatory.means-" + consent.word()));
            }
            button.setAccessibleText(word + ", " + means.getAccessibleText());
            button.setOnAction(event -> fields.consent.set(consent));
            fields.consent.subscribe(chosen -> {
                if (chosen == consent) {
                    group.selectToggle(button);
                }
            });
            HBox line = new HBox(button, means);
            line.getStyleClass().add("consent-line");
            getChildren().add(line);
        }
    }

    private static String initials(String name) {
        return name.isBlank() ? "" : new SignedName(name).initials();
    }
}
