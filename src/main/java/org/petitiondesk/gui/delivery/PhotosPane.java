package org.petitiondesk.gui.delivery;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.delivery.Photograph;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.Optional;

/** The photographs of the chosen city, small, each with what it shows. */
final class PhotosPane extends VBox {
    private static final double WIDTH = 72;
    private static final double HEIGHT = 54;

    private final PhotosViewModel model;
    private final Words words;

    PhotosPane(PhotosViewModel model) {
        this.model = model;
        this.words = model.words();
        getStyleClass().addAll("detail-part", "photos");
        Button add = new Button(words.say("deliveries.add-photograph"));
        add.setId("add-photograph");
        add.setGraphic(Icons.icon(Feather.IMAGE, "button-icon"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> choose());
        CheckBox keep = new CheckBox(words.say("deliveries.keep-place"));
        keep.setId("keep-metadata");
        TwoWay.bind(keep.selectedProperty(), model.keepsMetadataProperty());
        VBox shots = new VBox();
        shots.getStyleClass().add("photo-rows");
        model.shotsProperty()
                .subscribe(() ->
                        shots.getChildren()
                                .setAll(model.shotsProperty().stream().map(this::row).toList()));
        getChildren().addAll(shots, add, keep, FormLines.fault(model.faultProperty()));
    }

    private Node row(PhotosViewModel.Shot shot) {
        Photograph photograph = shot.photograph();
        ImageView picture =
                new ImageView(
                        new Image(
                                new ByteArrayInputStream(shot.jpeg()),
                                2 * WIDTH,
                                2 * HEIGHT,
                                true,
                                true));
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        picture.setPreserveRatio(true);
        picture.setAccessibleText(
                photograph.caption().isEmpty()
                        ? words.say("deliveries.photograph")
                        : photograph.caption());
        TextField caption = new TextField(photograph.caption());
        caption.setPromptText(words.say("deliveries.caption"));
        caption.setAccessibleText(words.say("deliveries.caption"));
        ScriptFields.dress(caption);
        caption.setOnAction(event -> model.caption(photograph, caption.getText()));
        caption.focusedProperty()
                .addListener((property, before, isFocused) -> {
                    if (!isFocused) {
                        model.caption(photograph, caption.getText());
                    }
                });
        CheckBox shown = new CheckBox(words.say("deliveries.photograph-shown"));
        shown.setSelected(photograph.shown());
        shown.setOnAction(event -> model.show(photograph, shown.isSelected()));
        Button remove =
                Icons.button(
                        Feather.TRASH_2,
                        words.say("deliveries.photograph-remove"),
                        () -> model.remove(photograph));
        remove.getStyleClass().add("flat");
        HBox below = new HBox(shown, remove);
        below.getStyleClass().add("detail-line");
        VBox said = new VBox(caption, below);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(picture, said);
        row.getStyleClass().add("photo-row");
        return row;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("deliveries.choose-photograph"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                words.say("deliveries.photographs"),
                                "*.jpg",
                                "*.jpeg",
                                "*.png",
                                "*.JPG",
                                "*.JPEG",
                                "*.PNG"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::add);
    }
}
