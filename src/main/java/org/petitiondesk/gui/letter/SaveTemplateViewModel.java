package org.petitiondesk.gui.letter;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.template.OwnTemplate;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.SavedTemplate;

import java.util.Optional;

/** Saves the letter of a petition as a template of one's own. */
final class SaveTemplateViewModel {
    private final Desk desk;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty fault = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Letter>> letter =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What is read of the library, and what is made of it. */
    private record Letter(
            LetterMaterial material, TemplateCatalog catalog, Optional<SavedTemplate> saved) {}

    SaveTemplateViewModel(Desk desk, Id petition) {
        this.desk = desk;
        name.addListener((property, before, now) -> check());
        desk.thread().run(() -> read(petition), this::take, this::fail);
    }

    private Letter read(Id id) throws LibraryException {
        Petition petition =
                desk.open()
                        .library()
                        .petitions()
                        .find(id)
                        .orElseThrow(() -> new LibraryException(LibraryException.Reason.FAILED));
        LetterMaterial material =
                LetterMaterial.read(desk.open().library(), petition, Copy.DELIVERY);
        TemplateCatalog catalog = desk.templates().with(desk.open().library().templates().all());
        return new Letter(
                material,
                catalog,
                SavedTemplate.of(
                        material,
                        catalog,
                        desk.ids().next(),
                        SavedTemplate.proposedName(petition, catalog)));
    }

    private void take(Letter read) {
        letter.set(Optional.of(read));
        name.set(read.saved().map(saved -> saved.template().name()).orElse(""));
        check();
    }

    private void check() {
        fault.set(
                letter.get()
                        .flatMap(this::refusal)
                        .map(problem ->
                                desk.words().say("problem." + problem.key(), problem.arguments()))
                        .orElse(""));
    }

    private Optional<Problem> refusal(Letter read) {
        return read.saved().isEmpty()
                ? Optional.of(
                        Problem.error(
                                "letter.no-template",
                                Problem.Place.field("template"),
                                read.material().petition().template(),
                                read.material().texts().stream()
                                        .map(text -> text.language().tag())
                                        .findFirst()
                                        .orElse("")))
                : read.catalog().refusal(name.get().strip());
    }

    /** Saves it; it can be taken back. */
    void save() {
        Letter read = letter.get().orElseThrow();
        OwnTemplate template =
                SavedTemplate.of(
                                read.material(),
                                read.catalog(),
                                desk.ids().next(),
                                name.get().strip())
                        .orElseThrow()
                        .template();
        desk.changes()
                .make(
                        new Change(
                                desk.words().say("template.added", template.name()),
                                library -> library.templates().save(template),
                                library -> library.templates().delete(template.id())));
    }

    private void fail(Exception failure) {
        fault.set(FailureWords.of(failure, desk.words()));
    }

    /** The template's name, as it is typed. */
    StringProperty nameProperty() {
        return name;
    }

    /** Why it cannot be saved; empty if nothing is wrong. */
    ReadOnlyStringProperty faultProperty() {
        return fault;
    }

    /** What only this petition says and stays in the template as text. */
    ObservableValue<String> left() {
        return letter.map(read ->
                read.flatMap(Letter::saved)
                        .filter(saved -> !saved.left().isEmpty())
                        .map(saved ->
                                desk.words()
                                        .say(
                                                "letter.template-left",
                                                String.join(" · ", saved.left())))
                        .orElse(""));
    }

    /** Whether it can be saved now. */
    ObservableValue<Boolean> possible() {
        return fault.map(String::isEmpty).flatMap(is -> letter.map(read -> is && read.isPresent()));
    }
}
