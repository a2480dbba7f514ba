package org.petitiondesk.gui.page;

import atlantafx.base.controls.Spacer;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.AddresseeNames;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.NameCell;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Language;

import java.util.Optional;

/** To whom the letter goes and in which language. */
final class PageHeader extends VBox {
    private final LetterChoice letter;
    private final Words words;
    private final HBox languages = new HBox();
    private final ComboBox<AddresseeOnDate> addressee = new ComboBox<>();

    /**
     * @param choosesLanguage whether the language is chosen here, and not elsewhere in the room
     * @param hasKeys whether another addressee can be chosen by keys in the room
     */
    PageHeader(LetterChoice letter, boolean choosesLanguage, boolean hasKeys, Words words) {
        this.letter = letter;
        this.words = words;
        getStyleClass().add("page-header");
        getChildren().add(addressees(hasKeys));
        Label place = new Label();
        place.getStyleClass().add("second");
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        words.say(
                                                "page.addressee-of",
                                                letter.addresseeProperty().get() + 1,
                                                letter.addresseesProperty().size()),
                                letter.addresseeProperty(),
                                letter.addresseesProperty()));
        if (choosesLanguage) {
            languages.getStyleClass().add("segments");
            HBox second = new HBox(languages, new Spacer(), place);
            second.getStyleClass().add("page-row");
            getChildren().add(second);
            letter.languagesProperty().subscribe(this::showLanguages);
            letter.languageProperty().subscribe(now -> showLanguages());
        }
    }

    private HBox addressees(boolean hasKeys) {
        addressee.setId("page-addressee");
        addressee.setAccessibleText(words.say("page.addressee"));
        addressee.setMaxWidth(Double.MAX_VALUE);
        addressee.setMinWidth(0);
        addressee.setPrefWidth(0);
        HBox.setHgrow(addressee, Priority.ALWAYS);
        addressee.setItems(letter.addresseesProperty());
        addressee.setCellFactory(list -> new NameCell<>(AddresseeNames::line));
        addressee.setButtonCell(new NameCell<>(AddresseeNames::line));
        letter.addresseeProperty()
                .subscribe(now -> addressee.getSelectionModel().select(now.intValue()));
        addressee
                .getSelectionModel()
                .selectedIndexProperty()
                .addListener((property, before, now) -> {
                    if (now.intValue() >= 0) {
                        letter.addresseeProperty().set(now.intValue());
                    }
                });
        Button previous =
                Icons.button(
                        Feather.CHEVRON_UP,
                        words.say(
                                hasKeys ? "page.previous-addressee" : "page.go-previous-addressee"),
                        letter::previousAddressee);
        Button next =
                Icons.button(
                        Feather.CHEVRON_DOWN,
                        words.say(hasKeys ? "page.next-addressee" : "page.go-next-addressee"),
                        letter::nextAddressee);
        next.setId("next-addressee");
        previous.disableProperty().bind(letter.addresseeProperty().lessThan(1));
        next.disableProperty()
                .bind(
                        letter.addresseeProperty()
                                .greaterThanOrEqualTo(
                                        letter.addresseesProperty().sizeProperty().subtract(1)));
        HBox row = new HBox(addressee, previous, next);
        row.getStyleClass().add("page-row");
        return row;
    }

    private void showLanguages() {
        ToggleGroup group = new ToggleGroup();
        languages.getChildren().clear();
        for (Language language : letter.languagesProperty()) {
            ToggleButton button = new ToggleButton();
            button.setGraphic(new ScriptText(LanguageNames.own(language)));
            button.setAccessibleText(LanguageNames.own(language));
            button.setId("language-" + language.tag());
            button.setToggleGroup(group);
            button.setSelected(letter.languageProperty().get().equals(Optional.of(language)));
            button.setOnAction(event -> {
                button.setSelected(true);
                letter.languageProperty().set(Optional.of(language));
            });
            languages.getChildren().add(button);
        }
    }
}
