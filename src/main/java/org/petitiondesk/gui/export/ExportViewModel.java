package org.petitiondesk.gui.export;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableStringValue;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.LetterOptions;

import java.nio.file.Path;
import java.util.Optional;

/** What is exported of a petition, and into which folder. */
final class ExportViewModel {
    private final Desk desk;
    private final Id petition;
    private final Words words;
    private final LetterSelection selection;
    private final LookUpViewModel lookUp;
    private final ObjectProperty<Optional<Path>> folder =
            new SimpleObjectProperty<>(Optional.empty());

    ExportViewModel(Desk desk, Id petition) {
        this.desk = desk;
        this.petition = petition;
        this.words = desk.words();
        this.selection = new LetterSelection(desk, petition, desk.workshop().writers());
        this.lookUp = new LookUpViewModel(desk, selection::fail);
        selection.choices().copyProperty().subscribe(lookUp::show);
        selection.namesProperty().subscribe(this::list);
        selection.stateProperty().addListener((property, before, now) -> chooseUsualFolder());
    }

    private void list() {
        desk.thread()
                .run(
                        () -> desk.open().library().signatures().roll(petition),
                        signatures ->
                                lookUp.list(signatures, selection.choices().copyProperty().get()),
                        selection::fail);
    }

    private void chooseUsualFolder() {
        if (folder.get().isEmpty()) {
            folder.set(selection.petition().map(of -> ExportFolder.usual(of, desk.kept())));
        }
    }

    /** Starts writing; the window goes on. */
    void export() {
        Optional<LetterOptions> wanted = selection.choices().options();
        Optional<Petition> of = selection.petition();
        Optional<Path> into = folder.get();
        if (wanted.isEmpty() || of.isEmpty() || into.isEmpty()) {
            return;
        }
        LetterOptions options = wanted.get();
        ExportFolder.keep(into.get(), of.get(), desk.kept());
        desk.jobs()
                .export(
                        words.say("export.job." + options.copy().word(), of.get().code()),
                        new ExportWork(
                                Material.read(desk, petition, options.copy()),
                                desk.workshop(),
                                options,
                                selection.choices().files(),
                                into.get(),
                                words));
        selection.leave();
    }

    LetterSelection selection() {
        return selection;
    }

    LookUpViewModel lookUp() {
        return lookUp;
    }

    /** Where the files go; empty until the petition was read. */
    ObjectProperty<Optional<Path>> folderProperty() {
        return folder;
    }

    /** What the button says: how many of which copy. */
    ObservableStringValue button() {
        return selection.button("export.button.");
    }

    /** How many files it will be, or why there would be none. */
    ObservableStringValue foot() {
        return Bindings.createStringBinding(
                this::told,
                selection.obstacleProperty(),
                selection.writableProperty(),
                selection.stateProperty(),
                selection.choices().oneFileProperty());
    }

    private String told() {
        long letters = selection.writableProperty().get();
        return selection.obstacleProperty().get().isEmpty()
                ? words.say("export.foot", letters, selection.choices().files().count(letters))
                : selection.obstacleProperty().get();
    }
}
