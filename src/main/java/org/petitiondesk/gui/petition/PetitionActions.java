package org.petitiondesk.gui.petition;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.gui.common.QuestionView;
import org.petitiondesk.gui.page.MendingPlace;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.workflow.PetitionRenewal;

import java.io.File;
import java.util.Optional;

/** What can be done with petitions that needs a dialog. */
final class PetitionActions {
    private final PetitionsViewModel model;
    private final Overlay overlay;
    private final Words words;

    PetitionActions(PetitionsViewModel model, Overlay overlay, Words words) {
        this.model = model;
        this.overlay = overlay;
        this.words = words;
    }

    /** Asks for the data of a new petition. */
    void add() {
        show(model.add(overlay::close));
    }

    /** Asks for the data of the chosen petition. */
    void edit() {
        model.edit(overlay::close).ifPresent(this::show);
    }

    /** Asks for the code of a new petition that begins as the chosen one or follows it up. */
    void renew(PetitionRenewal.Kind kind) {
        String of = kind == PetitionRenewal.Kind.NEW ? "petition.renew" : "petition.follow-up";
        model.renew(kind, overlay::close)
                .ifPresent(renewal ->
                        overlay.show(
                                new QuestionView(
                                                words.say(of + "-title"),
                                                Feather.COPY,
                                                words.say(of + "-meaning"))
                                        .field(
                                                words.say("petition.field.code"),
                                                "renewal-code",
                                                renewal.codeProperty(),
                                                renewal.faultProperty())
                                        .foot(
                                                words.say("job.cancel"),
                                                overlay::close,
                                                words.say("petition.renew-do"),
                                                "renewal",
                                                renewal::begin,
                                                renewal.possible()),
                                words.say(of + "-title")));
    }

    private void show(PetitionFormViewModel form) {
        PetitionForm dialog =
                new PetitionForm(
                        form,
                        () -> {
                            model.cancel(form);
                            overlay.close();
                        },
                        words);
        overlay.show(dialog, PetitionForm.title(form, words));
        // After the dialog itself has looked for its first field.
        Platform.runLater(dialog::begin);
    }

    /** Goes to where something is mended; for the petition's own data that is the form. */
    void mend(MendingPlace place) {
        if (place.place() == Place.PETITIONS) {
            edit();
        } else {
            model.go(place);
        }
    }

    /** Asks for a petition's text file and reads it in. */
    void read(Node owner) {
        FileChooser chooser = chooser("petition.import-title");
        Optional.ofNullable(chooser.showOpenDialog(owner.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::read);
    }

    /** Asks for a place and writes the chosen petition's text there. */
    void write(Language language, String code, Node owner) {
        FileChooser chooser = chooser("petition.export-title");
        chooser.setInitialFileName(
                code.replaceAll("[^\\p{L}\\p{N}]+", "-") + "." + language.tag() + ".md");
        Optional.ofNullable(chooser.showSaveDialog(owner.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> model.write(language, file));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.say("petition.text-files"), "*.md"));
        return chooser;
    }
}
