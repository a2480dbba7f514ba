package org.petitiondesk.gui.addressee;

import javafx.collections.SetChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.petitiondesk.compose.FormsOfAddress;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Paper;

import java.util.Optional;

/** What is to be otherwise than usual for one addressee. */
final class WishesView extends VBox {
    WishesView(AddresseeFormViewModel form, Words words) {
        WishFields wishes = form.wishes();
        FormSection chosen = new FormSection(words.say("addressee.override"));
        chosen.line(
                        words.say("addressee.honorific"),
                        own(wishes.honorific(), words.say("addressee.honorific"), words))
                .line(
                        words.say("addressee.salutation"),
                        own(wishes.salutation(), words.say("addressee.salutation"), words))
                .line(
                        words.say("addressee.close-label"),
                        own(wishes.close(), words.say("addressee.close"), words));
        FormSection careOf = new FormSection(words.say("addressee.override-care-of"));
        careOf.line(
                words.say("addressee.honorific"),
                own(wishes.careOfHonorific(), words.say("addressee.care-of-honorific"), words));
        careOf.visibleProperty()
                .bind(
                        form.draftProperty()
                                .map(draft ->
                                        draft.filter(addressee -> addressee.careOf().isPresent())
                                                .isPresent()));
        careOf.managedProperty().bind(careOf.visibleProperty());
        ComboBox<Optional<Paper>> paper =
                Choices.list(
                        words.say("addressee.paper"),
                        choice ->
                                choice.map(size -> words.say("addressee.paper." + size.word()))
                                        .orElse(words.say("addressee.paper-petition")));
        paper.getItems().add(Optional.empty());
        for (Paper size : Paper.values()) {
            paper.getItems().add(Optional.of(size));
        }
        TwoWay.bind(paper.valueProperty(), wishes.paperProperty());
        HBox.setHgrow(paper, Priority.ALWAYS);
        FormSection letters = new FormSection(words.say("addressee.letters"));
        letters.line(words.say("addressee.languages"), languages(wishes, words))
                .line(words.say("addressee.paper"), paper);
        getChildren().addAll(chosen, careOf, letters);
    }

    /** What is chosen in one language says nothing of another. */
    private static Entry own(LocalizedField field, String name, Words words) {
        return Entry.line(field.field(), name).hint(words.say("addressee.as-usual"));
    }

    private static HBox languages(WishFields wishes, Words words) {
        HBox box = new HBox();
        box.getStyleClass().add("segments");
        for (Language language : FormsOfAddress.languages()) {
            ToggleButton button = new ToggleButton();
            button.setGraphic(new ScriptText(LanguageNames.mark(language)));
            button.setAccessibleText(words.say("addressee.only-in", LanguageNames.own(language)));
            button.setOnAction(event -> {
                if (button.isSelected()) {
                    wishes.languages().add(language);
                } else {
                    wishes.languages().remove(language);
                }
            });
            wishes.languages()
                    .addListener(
                            (SetChangeListener<Language>)
                                    change ->
                                            button.setSelected(
                                                    wishes.languages().contains(language)));
            box.getChildren().add(button);
        }
        return box;
    }
}
