package org.petitiondesk.gui.letter;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.block.BlocksView;
import org.petitiondesk.gui.block.BlocksViewModel;
import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.QuestionView;
import org.petitiondesk.l10n.Words;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be done with a letter's text that needs a dialog: blocks, templates, files. */
final class LetterTools {
    private final LetterViewModel model;
    private final Overlay overlay;
    private final Words words;

    LetterTools(LetterViewModel model, Overlay overlay, Words words) {
        this.model = model;
        this.overlay = overlay;
        this.words = words;
    }

    /**
     * The commands.
     *
     * @param owner of the dialogs that the platform shows
     * @param insert puts Markdown where the caret is
     */
    List<Command> commands(Node owner, Consumer<String> insert, ObservableValue<Boolean> hasText) {
        return List.of(
                Command.of(words.say("block.insert-menu"), () -> insertBlock(insert))
                        .on("Shortcut+Shift+J")
                        .when(hasText),
                Command.of(words.say("letter.template-menu"), this::saveTemplate)
                        .on("Shortcut+Shift+S")
                        .when(hasText),
                Command.of(words.say("letter.begin-menu"), () -> choose(owner)).when(hasText));
    }

    private void insertBlock(Consumer<String> insert) {
        model.languageProperty()
                .get()
                .ifPresent(language ->
                        overlay.show(
                                new BlocksView(
                                        new BlocksViewModel(model.desk(), language),
                                        insert,
                                        overlay::close),
                                words.say("block.title")));
    }

    private void saveTemplate() {
        model.save();
        Desk desk = model.desk();
        desk.petition()
                .get()
                .ifPresent(petition -> show(new SaveTemplateViewModel(desk, petition)));
    }

    private void show(SaveTemplateViewModel saving) {
        overlay.show(
                new QuestionView(
                                words.say("letter.template-title"),
                                Feather.FILE_PLUS,
                                words.say("letter.template-meaning"))
                        .field(
                                words.say("template.name"),
                                "saved-template-name",
                                saving.nameProperty(),
                                saving.faultProperty())
                        .note("saved-template-left", saving.left())
                        .foot(
                                words.say("job.cancel"),
                                overlay::close,
                                words.say("letter.template-do"),
                                "saved-template",
                                () -> {
                                    saving.save();
                                    overlay.close();
                                },
                                saving.possible()),
                words.say("letter.template-title"));
    }

    private void choose(Node owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("letter.begin-title"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                words.say("letter.begin-files"), "*.docx", "*.txt"));
        Optional.ofNullable(chooser.showOpenDialog(owner.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::begin);
    }

    /** Shows what a file holds, to be taken as the text. */
    void begin(Path file) {
        overlay.show(
                new BeginningView(
                        new BeginningViewModel(
                                model.desk(),
                                file,
                                model.fields().draft(),
                                text -> {
                                    model.fields().write(text);
                                    model.save();
                                }),
                        overlay::close,
                        words),
                words.say("letter.begin-title"));
    }
}
