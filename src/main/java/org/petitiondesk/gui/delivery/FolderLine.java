package org.petitiondesk.gui.delivery;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;

import org.petitiondesk.gui.export.ExportFolder;
import org.petitiondesk.l10n.Words;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder into which something is written, and the button by which another is chosen. */
final class FolderLine extends HBox {
    private final ObjectProperty<Path> folder;
    private final String title;

    /**
     * @param title of the system's dialog
     */
    FolderLine(ObjectProperty<Path> folder, String title, Words words) {
        this.folder = folder;
        this.title = title;
        getStyleClass().add("form-line");
        Label name = new Label(words.say("export.folder"));
        name.getStyleClass().add("form-label");
        Label shown = new Label();
        shown.textProperty().bind(folder.map(ExportFolder::words));
        shown.setMinWidth(0);
        shown.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(shown, Priority.ALWAYS);
        Button choose = new Button(words.say("deliveries.choose-folder"));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> choose());
        getChildren().addAll(name, shown, choose);
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        Optional<Path> there = Optional.of(folder.get());
        while (there.isPresent() && !Files.isDirectory(there.get())) {
            there = Optional.ofNullable(there.get().getParent());
        }
        there.map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(folder::set);
    }
}
