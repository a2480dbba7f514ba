package org.petitiondesk.gui.letter;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.TranslationChecking;

/** Asks who checked a translation. */
final class CheckViewModel {
    private final Desk desk;
    private final TextVersion text;
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyListWrapper<String> names =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    /**
     * @param text the translation
     */
    CheckViewModel(Desk desk, TextVersion text) {
        this.desk = desk;
        this.text = text;
        desk.ask(() -> desk.open().library().translations().checkers(), names::setAll);
    }

    /** Says that it was checked by whom was named. */
    void check() {
        TranslationChecking checking =
                new TranslationChecking(
                        desk.ids(), desk.clock(), text.petition(), text.language(), name.get());
        desk.changes()
                .make(
                        new Change(
                                desk.words()
                                        .say(
                                                "letter.was-checked",
                                                LanguageNames.own(text.language()),
                                                name.get().strip()),
                                checking::apply,
                                checking::takeBack));
    }

    /** Who checked it, as it is typed. */
    StringProperty nameProperty() {
        return name;
    }

    /** Whether a name is typed. */
    ObservableValue<Boolean> possible() {
        return name.map(typed -> !typed.isBlank());
    }

    /** Who checked something before. */
    ReadOnlyListProperty<String> namesProperty() {
        return names.getReadOnlyProperty();
    }
}
