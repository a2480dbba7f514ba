package org.petitiondesk.gui.letterhead;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.Naming;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.gui.common.WhileShown;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.model.letterhead.ScannedSignature;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SponsorSigner;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.Optional;

/** The dialog of scanned signatures: those there are, a new one, and who signs by which. */
public final class ScansView extends VBox {
    private static final double WIDTH = 720;
    private static final double LIST_WIDTH = 220;
    private static final double LIST_HEIGHT = 168;
    private static final double PICTURE_WIDTH = 400;
    private static final double PICTURE_HEIGHT = 110;
    private static final double MARGIN = 28;

    private final ScansViewModel model;
    private final Words words;
    private final ListView<ScannedSignature> list = new ListView<>();
    private final VBox shown = new VBox();
    private final VBox signers = new VBox();
    private final ScriptFlow whose = new ScriptFlow("", "card-title");

    /**
     * @param close puts the dialog away
     */
    public ScansView(Desk desk, Runnable close) {
        this.model = new ScansViewModel(desk);
        WhileShown.keep(this, model.reading());
        this.words = desk.words();
        getStyleClass().addAll("petition-form", "scans");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        Label title = new Label(words.say("scan.title"));
        title.getStyleClass().add("card-title");
        Label note = new Label(words.say("scan.note"));
        note.getStyleClass().add("second");
        note.setWrapText(true);
        shown.getStyleClass().add("form-lines");
        signers.getStyleClass().add("form-lines");
        HBox.setHgrow(shown, Priority.ALWAYS);
        HBox parts = new HBox(there(), shown);
        parts.getStyleClass().add("scan-parts");
        DialogFoot foot = new DialogFoot();
        foot.main(words.say("dialog.close"), "scans-done", close).setDefaultButton(false);
        model.readProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::show);
        model.petitionProperty().subscribe(this::showSigners);
        model.scans().subscribe(() -> showSigners(model.petitionProperty().get()));
        getChildren()
                .addAll(
                        title,
                        note,
                        new FaultLine(model.faultProperty()),
                        parts,
                        whose,
                        signers,
                        foot);
    }

    private VBox there() {
        list.setId("scan-list");
        list.getStyleClass().add("choices");
        list.setItems(model.scans());
        list.setAccessibleText(words.say("scan.title"));
        list.setPrefSize(LIST_WIDTH, LIST_HEIGHT);
        list.setMinWidth(LIST_WIDTH);
        list.setPlaceholder(new Label(words.say("scan.none")));
        list.setCellFactory(view -> new ScanCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(scan -> {
                    if (scan != null) {
                        model.chosenProperty().set(Optional.of(scan));
                    }
                });
        model.chosenProperty().subscribe(scan -> scan.ifPresent(list.getSelectionModel()::select));
        Button add = new Button(words.say("scan.add"));
        add.setId("scan-add");
        add.setMaxWidth(Double.MAX_VALUE);
        add.setOnAction(event -> choose());
        VBox there = new VBox(list, add);
        there.getStyleClass().add("form-lines");
        return there;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("scan.add"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                words.say("scan.pictures"), "*.png", "*.jpg", "*.jpeg"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::choose);
    }

    private void show() {
        shown.getChildren().clear();
        Optional<Picture> read = model.readProperty().get();
        if (read.isPresent()) {
            TextField name = new TextField();
            name.setId("scan-name");
            name.setAccessibleText(words.say("scan.name"));
            ScriptFields.dress(name);
            TwoWay.bind(name.textProperty(), model.nameProperty());
            Label label = new Label(words.say("scan.name"));
            label.getStyleClass().add("form-label");
            label.setLabelFor(name);
            HBox.setHgrow(name, Priority.ALWAYS);
            HBox line = new HBox(label, name);
            line.getStyleClass().add("form-line");
            Button keep = DialogFoot.button(words.say("scan.keep"), model::keep);
            keep.setId("scan-keep");
            keep.setDefaultButton(true);
            Button discard = DialogFoot.button(words.say("scan.discard"), model::discard);
            HBox buttons = new HBox(keep, discard);
            buttons.getStyleClass().add("scan-buttons");
            shown.getChildren()
                    .addAll(paper(read.get(), model.nameProperty().get()), line, buttons);
            name.requestFocus();
            return;
        }
        model.chosenProperty()
                .get()
                .ifPresent(scan -> {
                    Button remove = DialogFoot.button(words.say("scan.remove"), model::remove);
                    remove.setId("scan-remove");
                    shown.getChildren().addAll(paper(scan.picture(), scan.name()), remove);
                });
    }

    /** A signature as it will be on paper: ink is dark in every theme. */
    private StackPane paper(Picture picture, String name) {
        ImageView ink = new ImageView(new Image(new ByteArrayInputStream(picture.bytes())));
        ink.setPreserveRatio(true);
        ink.setFitWidth(Math.min(PICTURE_WIDTH, picture.width()));
        ink.setFitHeight(Math.min(PICTURE_HEIGHT, picture.height()));
        ink.setAccessibleText(words.say("scan.of", name));
        StackPane paper = new StackPane(ink);
        paper.getStyleClass().add("scan-paper");
        paper.setMinHeight(PICTURE_HEIGHT + MARGIN);
        return paper;
    }

    private void showSigners(Optional<Petition> petition) {
        whose.setText(
                petition.filter(each -> !each.signers().isEmpty())
                        .map(each -> words.say("scan.signers", each.code()))
                        .orElse(""));
        signers.getChildren().setAll(model.signers().stream().map(this::line).toList());
    }

    private Node line(SponsorSigner signer) {
        HBox name = new HBox(new ScriptText(model.nameOf(signer)));
        name.setMinWidth(LIST_WIDTH);
        name.setMaxWidth(LIST_WIDTH);
        ComboBox<String> by = new ComboBox<>();
        by.getItems().setAll(model.choices(signer));
        by.setMaxWidth(Double.MAX_VALUE);
        by.setAccessibleText(words.say("scan.signs-by", model.nameOf(signer)));
        Naming.of(by, scan -> scan.isEmpty() ? words.say("scan.pen") : scan);
        by.setValue(
                by.getItems().stream()
                        .filter(signer.scan()::equalsIgnoreCase)
                        .findFirst()
                        .orElse(""));
        by.setOnAction(event -> model.sign(signer, by.getValue()));
        HBox.setHgrow(by, Priority.ALWAYS);
        HBox line = new HBox(name, by);
        line.getStyleClass().add("form-line");
        return line;
    }

    /** A scan's name. */
    private static final class ScanCell extends ListCell<ScannedSignature> {
        @Override
        protected void updateItem(ScannedSignature scan, boolean empty) {
            super.updateItem(scan, empty);
            boolean isThere = !empty && scan != null;
            setGraphic(isThere ? new ScriptText(scan.name()) : null);
            setAccessibleText(isThere ? scan.name() : "");
        }
    }
}
