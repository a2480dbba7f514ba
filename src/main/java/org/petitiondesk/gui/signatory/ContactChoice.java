package org.petitiondesk.gui.signatory;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.ContactWish.By;

/** By whom a signer may be contacted again. */
final class ContactChoice extends ComboBox<By> {
    private final Words words;

    ContactChoice(SignatoryFields fields, Words words) {
        this.words = words;
        setId("signatory-contact-by");
        setAccessibleText(words.say("signatory.contact"));
        setMaxWidth(Double.MAX_VALUE);
        getItems().setAll(By.values());
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(By by) {
                        return by == null ? "" : words(by);
                    }

                    @Override
                    public By fromString(String text) {
                        return getItems().stream()
                                .filter(by -> words(by).equals(text))
                                .findFirst()
                                .orElse(By.NOBODY);
                    }
                });
        fields.contactBy.subscribe(by -> setValue(by));
        setOnAction(event -> fields.contactBy.set(getValue()));
    }

    private String words(By by) {
        return words.say("contact." + by.word());
    }
}
