package org.petitiondesk.gui.addressee;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Paper;

import java.util.List;
import java.util.Optional;

/** What the sender wants otherwise for one addressee: forms, paper, languages. */
final class WishFields {
    private final LocalizedField honorific = new LocalizedField();
    private final LocalizedField salutation = new LocalizedField();
    private final LocalizedField close = new LocalizedField();
    private final LocalizedField careOfHonorific = new LocalizedField();
    private final ObjectProperty<Optional<Paper>> paper =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableSet<Language> languages = FXCollections.observableSet();

    void show(Addressee addressee) {
        honorific.show(addressee.form().honorific());
        salutation.show(addressee.form().salutation());
        close.show(addressee.form().close());
        careOfHonorific.show(addressee.careOfForm().honorific());
        paper.set(addressee.paper().flatMap(Paper::ofWord));
        languages.clear();
        languages.addAll(addressee.languages());
    }

    void use(Language language) {
        localized().forEach(field -> field.use(language));
    }

    Addressee read(Addressee before) {
        List<Language> chosen =
                languages.size() == before.languages().size()
                                && languages.containsAll(before.languages())
                        ? before.languages()
                        : languages.stream().sorted().toList();
        return new Addressee(
                before.id(),
                before.post(),
                before.route(),
                new FormOverride(honorific.read(), salutation.read(), close.read()),
                new FormOverride(
                        careOfHonorific.read(),
                        before.careOfForm().salutation(),
                        before.careOfForm().close()),
                paper.get().map(Paper::word),
                chosen);
    }

    List<LocalizedField> localized() {
        return List.of(honorific, salutation, close, careOfHonorific);
    }

    LocalizedField honorific() {
        return honorific;
    }

    LocalizedField salutation() {
        return salutation;
    }

    LocalizedField close() {
        return close;
    }

    LocalizedField careOfHonorific() {
        return careOfHonorific;
    }

    ObjectProperty<Optional<Paper>> paperProperty() {
        return paper;
    }

    /** Empty for every language that there is a text in. */
    ObservableSet<Language> languages() {
        return languages;
    }
}
