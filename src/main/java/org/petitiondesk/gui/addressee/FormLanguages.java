package org.petitiondesk.gui.addressee;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.compose.FormsOfAddress;
import org.petitiondesk.model.common.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** In which language the form shows texts, and in which it could. */
final class FormLanguages {
    private final ObjectProperty<Language> shown = new SimpleObjectProperty<>(Language.ENGLISH);
    private final ReadOnlyListWrapper<Language> all =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    /**
     * Offers the languages of the forms of address, and others that there is some text in.
     *
     * @param spoken the languages in which there is some text
     */
    void offer(Set<Language> spoken) {
        List<Language> offered = new ArrayList<>(FormsOfAddress.languages());
        spoken.stream().filter(each -> !offered.contains(each)).forEach(offered::add);
        if (!offered.equals(List.copyOf(all))) {
            all.setAll(offered);
        }
        if (!offered.contains(shown.get())) {
            shown.set(Language.ENGLISH);
        }
    }

    ObjectProperty<Language> shownProperty() {
        return shown;
    }

    ReadOnlyListProperty<Language> allProperty() {
        return all.getReadOnlyProperty();
    }
}
