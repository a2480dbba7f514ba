package org.petitiondesk.gui.page;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.LetterMaterial;

import java.util.List;
import java.util.Optional;

/** Which of a petition's letters is looked at: to whom it goes and in which language. */
public final class LetterChoice {
    private final Runnable another;
    private final Runnable changed;
    private final ReadOnlyListWrapper<AddresseeOnDate> addressees =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<Language> languages =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final IntegerProperty addressee = new SimpleIntegerProperty(-1);
    private final ObjectProperty<Optional<Language>> language =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<LetterMaterial> material = Optional.empty();
    private boolean isListing;

    /**
     * @param another is told of another letter
     * @param changed is told of one that may be another or say something else
     */
    LetterChoice(Runnable another, Runnable changed) {
        this.another = another;
        this.changed = changed;
        addressee.subscribe((before, now) -> {
            if (!isListing) {
                another.run();
                chooseLanguages();
            }
        });
        language.subscribe((before, now) -> {
            another.run();
            changed.run();
        });
    }

    /** Other letters; addressee and language stay as they were if they are there. */
    void show(LetterMaterial now) {
        Optional<AddresseeOnDate> before = chosen();
        material = Optional.of(now);
        if (!addressees.equals(now.addressees())) {
            int place =
                    before.map(former -> place(now.addressees(), former))
                            .orElse(Math.min(0, now.addressees().size() - 1));
            isListing = true;
            addressee.set(-1);
            addressees.setAll(now.addressees());
            addressee.set(place);
            isListing = false;
        }
        if (!addressee().equals(before.map(former -> former.addressee().id()))) {
            another.run();
        }
        chooseLanguages();
    }

    void clear() {
        material = Optional.empty();
        addressee.set(-1);
        addressees.clear();
        languages.clear();
    }

    private static int place(List<AddresseeOnDate> among, AddresseeOnDate former) {
        for (int i = 0; i < among.size(); i++) {
            if (among.get(i).addressee().id().equals(former.addressee().id())) {
                return i;
            }
        }
        return Math.min(0, among.size() - 1);
    }

    private Optional<AddresseeOnDate> chosen() {
        int index = addressee.get();
        return index >= 0 && index < addressees.size()
                ? Optional.of(addressees.get(index))
                : Optional.empty();
    }

    private void chooseLanguages() {
        if (chosen().isPresent() && material.isPresent()) {
            List<Language> own = chosen().get().addressee().languages();
            List<Language> there =
                    material.get().texts().stream()
                            .map(TextVersion::language)
                            .filter(each -> own.isEmpty() || own.contains(each))
                            .toList();
            if (!languages.equals(there)) {
                languages.setAll(there);
            }
            language.set(
                    language.get().filter(there::contains).or(() -> there.stream().findFirst()));
        }
        changed.run();
    }

    public void nextAddressee() {
        addressee.set(Math.min(addressee.get() + 1, addressees.size() - 1));
    }

    public void previousAddressee() {
        addressee.set(Math.max(addressee.get() - 1, Math.min(0, addressees.size() - 1)));
    }

    /** What the letters are made of; empty while there are none. */
    Optional<LetterMaterial> material() {
        return material;
    }

    /** To whom the letter goes. */
    public Optional<Id> addressee() {
        return chosen().map(to -> to.addressee().id());
    }

    public ReadOnlyListProperty<AddresseeOnDate> addresseesProperty() {
        return addressees.getReadOnlyProperty();
    }

    /** Place in the list of addressees; -1 for none. */
    public IntegerProperty addresseeProperty() {
        return addressee;
    }

    public ReadOnlyListProperty<Language> languagesProperty() {
        return languages.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<Language>> languageProperty() {
        return language;
    }
}
