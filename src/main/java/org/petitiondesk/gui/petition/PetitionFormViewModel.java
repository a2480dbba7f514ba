package org.petitiondesk.gui.petition;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.template.WrittenTemplate;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The data of a petition: of a new one, or of one that is there. */
final class PetitionFormViewModel {
    private final Desk desk;
    private final TemplateCatalog catalog;
    private final List<String> letterheads;
    private final Runnable saved;
    private final ObservableMap<PetitionField, String> faults =
            FXCollections.observableMap(new EnumMap<>(PetitionField.class));
    private final PetitionDraft draft;
    private final PetitionAddressees addressees;
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final StringProperty fault = new SimpleStringProperty("");

    /**
     * @param catalog shipped templates and the library's own
     * @param letterheads the organizations that have one
     * @param before the petition to be changed; empty for a new one
     * @param language in which the form is worded
     * @param saved is told when everything was in order and is kept
     */
    PetitionFormViewModel(
            Desk desk,
            TemplateCatalog catalog,
            List<String> letterheads,
            Optional<Petition> before,
            Language language,
            Runnable saved) {
        this.desk = desk;
        this.catalog = catalog;
        this.letterheads = List.copyOf(letterheads);
        this.saved = saved;
        LocalDate today = LocalDate.now(desk.clock());
        this.draft = new PetitionDraft(before, language, templates().getFirst(), today);
        this.addressees =
                new PetitionAddressees(
                        desk,
                        before.map(Petition::date).orElse(today),
                        before.map(Petition::addressees).orElse(List.of()));
        draft.templateProperty()
                .addListener((property, was, now) -> {
                    if (isNew() && !languages().contains(draft.languageProperty().get())) {
                        draft.languageProperty().set(languages().getFirst());
                    }
                });
    }

    /** Whether something is written that is not kept. */
    boolean isTyped() {
        return draft.isTyped() || addressees.isChanged();
    }

    /** Goes on with a petition that was changed elsewhere since it was written in the form. */
    PetitionFormViewModel over(Petition now) {
        draft.over(now);
        return this;
    }

    /** Keeps what is written if everything is in order. */
    void save() {
        if (saving.get()) {
            return;
        }
        fault.set("");
        faults.clear();
        Optional<LocalDate> date = draft.date(PetitionField.DATE);
        if (draft.text(PetitionField.CODE).get().isBlank()) {
            faults.put(PetitionField.CODE, desk.words().say("petition.fault.code"));
        }
        if (isNew() && draft.text(PetitionField.TITLE).get().isBlank()) {
            faults.put(PetitionField.TITLE, desk.words().say("petition.fault.title"));
        }
        for (PetitionField field : List.of(PetitionField.DATE, PetitionField.EXPIRES)) {
            if (!draft.isInOrder(field)) {
                faults.put(field, desk.words().say("petition.fault.date"));
            }
        }
        if (!faults.isEmpty()) {
            return;
        }
        saving.set(true);
        Petition petition =
                draft.petition(desk.ids()::next, date.orElseThrow(), addressees.chosen());
        desk.thread()
                .run(
                        () -> desk.open().library().petitions().findByCode(petition.code()),
                        other -> {
                            if (other.filter(it -> !it.id().equals(petition.id())).isEmpty()) {
                                keep(petition);
                            } else {
                                saving.set(false);
                                faults.put(
                                        PetitionField.CODE,
                                        desk.words().say("petition.fault.code-taken"));
                            }
                        },
                        this::fail);
    }

    private void fail(Exception failure) {
        saving.set(false);
        fault.set(FailureWords.of(failure, desk.words()));
    }

    private void keep(Petition petition) {
        PetitionChanges changes = new PetitionChanges(desk);
        if (draft.before().equals(Optional.of(petition))) {
            finish(petition);
        } else if (!isNew()) {
            changes.save(petition, () -> finish(petition), this::fail);
        } else {
            TextVersion text =
                    new TextVersion(
                            desk.ids().next(),
                            petition.id(),
                            draft.languageProperty().get(),
                            draft.text(PetitionField.TITLE).get().strip(),
                            "",
                            "",
                            List.of(),
                            desk.clock().instant());
            changes.add(
                    petition,
                    library -> {
                        library.petitions().save(petition);
                        library.petitions().add(text);
                    },
                    () -> finish(petition),
                    this::fail);
        }
    }

    private void finish(Petition petition) {
        saving.set(false);
        desk.petition().set(Optional.of(petition.id()));
        saved.run();
    }

    /** The names of the templates for letters. */
    List<String> templates() {
        return catalog.all().stream()
                .filter(each ->
                        !each.kind().equals(Optional.of(LetterTemplate.Kind.SIGNATURE_SHEET)))
                .map(WrittenTemplate::name)
                .distinct()
                .toList();
    }

    /** A template's title as the program calls it. */
    String templateTitle(String name) {
        return catalog.title(name);
    }

    /** Whose letterheads can be chosen: the first sponsor's, none, or an organization's. */
    List<String> letterheads() {
        return Stream.of(
                        Stream.of("", Petition.NO_LETTERHEAD),
                        letterheads.stream(),
                        Stream.of(draft.letterheadProperty().get()))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** The languages a new petition can begin in; the one an older one is shown in. */
    List<Language> languages() {
        if (!isNew()) {
            return List.of(draft.languageProperty().get());
        }
        return catalog.all().stream()
                .filter(each -> each.name().equals(draft.templateProperty().get()))
                .map(WrittenTemplate::language)
                .toList();
    }

    boolean isNew() {
        return draft.before().isEmpty();
    }

    /** Whether what is written is on its way to the disk. */
    ReadOnlyBooleanProperty savingProperty() {
        return saving;
    }

    /** Why what is written could not be kept; empty if nothing is wrong. */
    ReadOnlyStringProperty faultProperty() {
        return fault;
    }

    /** What is wrong, by field. */
    ObservableMap<PetitionField, String> faults() {
        return faults;
    }

    /** What is written. */
    PetitionDraft draft() {
        return draft;
    }

    /** To whom it is written. */
    PetitionAddressees addressees() {
        return addressees;
    }
}
