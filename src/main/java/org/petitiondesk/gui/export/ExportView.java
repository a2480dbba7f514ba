package org.petitiondesk.gui.export;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.gui.export.LetterChoices.Choice;
import org.petitiondesk.l10n.Words;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** The export dialog: what is written on the left, whose names it carries on the right. */
final class ExportView extends StackPane {
    private final ExportViewModel model;
    private final LetterSelection selection;
    private final Words words;
    private final NamesPane names;

    /**
     * @param isThere whether the window has such a room, to which a finding may lead
     */
    ExportView(ExportViewModel model, Predicate<Place> isThere, Runnable close, Words words) {
        this.model = model;
        this.selection = model.selection();
        this.words = words;
        setMaxSize(1060, 712);
        names = new NamesPane(words);
        SelectionPane left = new SelectionPane(selection, isThere, close, words);
        left.choices().add("export.format", formats());
        left.choices().add("export.one-file", oneFile());
        left.choices().add("export.folder", folder());
        DialogFrame frame =
                new DialogFrame(words.say("export.title"), selection, body(left), close, words);
        frame.foot("export", model.foot(), model.button(), selection.possible(), model::export)
                .setGraphic(Icons.icon(Feather.DOWNLOAD, "button-icon"));
        getChildren().add(frame);
        selection.namesProperty().subscribe(this::showNames);
        selection.choices().copyProperty().subscribe(this::showNames);
    }

    private void showNames() {
        selection
                .namesProperty()
                .get()
                .ifPresent(
                        counted -> names.show(counted, selection.choices().copyProperty().get()));
    }

    private HBox body(SelectionPane left) {
        Label shield = new Label(words.say("export.no-traces"));
        shield.setGraphic(Icons.icon(Feather.SHIELD, "second-icon"));
        shield.setWrapText(true);
        shield.getStyleClass().add("second");
        LookUpPane lookUp = new LookUpPane(model.lookUp(), words);
        VBox.setVgrow(lookUp, Priority.ALWAYS);
        VBox right = new VBox(names, lookUp, shield);
        right.getStyleClass().add("export-right");
        ScrollPane rightSide = DialogFrame.scroll(right);
        rightSide.getStyleClass().add("export-right-side");
        return new HBox(DialogFrame.scroll(left), rightSide);
    }

    private FlowPane formats() {
        FlowPane formats = new FlowPane();
        formats.getStyleClass().add("export-checks");
        for (Choice<LetterWriter> format : selection.choices().formats()) {
            String ending = format.what().ending();
            CheckBox box = ChoicesPane.check(format, words.say("export.format." + ending));
            box.setId("export-format-" + ending);
            formats.getChildren().add(box);
        }
        return formats;
    }

    private FlowPane oneFile() {
        LetterChoices choices = selection.choices();
        CheckBox oneFile = check("export.one-file.all", choices.oneFileProperty());
        CheckBox duplex = check("export.one-file.duplex", choices.duplexProperty());
        oneFile.setId("export-one-file");
        duplex.setId("export-duplex");
        choices.formats().stream()
                .filter(format -> LetterFiles.holdsAll(format.what()))
                .forEach(format -> oneFile.disableProperty().bind(format.chosen().not()));
        duplex.disableProperty()
                .bind(oneFile.disableProperty().or(choices.oneFileProperty().not()));
        FlowPane row = new FlowPane(oneFile, duplex);
        row.getStyleClass().add("export-checks");
        return row;
    }

    private CheckBox check(String key, BooleanProperty chosen) {
        CheckBox box = new CheckBox(words.say(key));
        box.setAccessibleText(words.say(key));
        TwoWay.bind(box.selectedProperty(), chosen);
        return box;
    }

    private HBox folder() {
        ScriptText path = new ScriptText("");
        HBox field = new HBox(Icons.icon(Feather.FOLDER, "second-icon"), path);
        field.getStyleClass().add("folder-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(0);
        model.folderProperty()
                .subscribe(folder -> path.setText(folder.map(ExportFolder::words).orElse("")));
        Button choose = new Button(words.say("start.choose"));
        choose.setId("export-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setAccessibleText(words.say("export.choose-folder"));
        choose.setOnAction(event -> chooseFolder());
        HBox row = new HBox(field, choose);
        row.getStyleClass().add("folder-row");
        return row;
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.say("export.choose-folder"));
        Optional<Path> there = model.folderProperty().get();
        while (there.isPresent() && !Files.isDirectory(there.get())) {
            there = Optional.ofNullable(there.get().getParent());
        }
        there.map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(chosen -> model.folderProperty().set(Optional.of(chosen)));
    }
}
