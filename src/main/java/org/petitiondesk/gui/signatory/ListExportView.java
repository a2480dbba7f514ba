package org.petitiondesk.gui.signatory;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.gui.export.LookUpPane;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.Copy;

import java.io.File;
import java.util.Optional;

/** Asks which copy of some signatures is written where, and says whose names reach whom. */
final class ListExportView extends VBox {
    private final ListExportViewModel model;
    private final Words words;

    ListExportView(ListExportViewModel model, Runnable close, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("erase");
        setMaxSize(640, USE_PREF_SIZE);
        Label title = new Label();
        title.textProperty().bind(model.onlyChosenProperty().map(this::title));
        title.getStyleClass().add("room-title");
        Label reach = told();
        reach.setId("list-export-reach");
        reach.textProperty().bind(model.reachProperty());
        getChildren().add(title);
        if (model.isChoice()) {
            getChildren().add(rows());
        }
        LookUpPane carried = new LookUpPane(model.lookUp(), words);
        VBox.setVgrow(carried, Priority.ALWAYS);
        getChildren().addAll(copies(), reach, carried, file(), foot(close));
    }

    private String title(boolean onlyChosen) {
        return onlyChosen
                ? words.say("list-export.title-selected", model.chosenCount())
                : words.say("list-export.title-shown", model.shownCount());
    }

    private VBox rows() {
        ToggleGroup group = new ToggleGroup();
        VBox rows =
                new VBox(
                        rows(
                                group,
                                "selected",
                                words.say("list-export.selected", model.chosenCount()),
                                true),
                        rows(
                                group,
                                "shown",
                                words.say("list-export.shown", model.shownCount()),
                                false));
        rows.getStyleClass().add("erase-counting");
        return rows;
    }

    private RadioButton rows(ToggleGroup group, String id, String text, boolean onlyChosen) {
        RadioButton radio = new RadioButton(text);
        radio.setId("list-export-" + id);
        radio.setToggleGroup(group);
        radio.setSelected(model.onlyChosenProperty().get() == onlyChosen);
        radio.setOnAction(event -> model.onlyChosenProperty().set(onlyChosen));
        return radio;
    }

    private static Label told() {
        Label told = new Label();
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        return told;
    }

    private VBox copies() {
        ToggleGroup group = new ToggleGroup();
        VBox copies = new VBox();
        copies.getStyleClass().add("erase-counting");
        for (Copy copy : Copy.values()) {
            RadioButton radio = new RadioButton(words.say("copy.reaches." + copy.word()));
            radio.setId("list-export-" + copy.word());
            radio.setToggleGroup(group);
            radio.setSelected(copy == model.copyProperty().get());
            radio.setOnAction(event -> model.copyProperty().set(copy));
            copies.getChildren().add(radio);
        }
        return copies;
    }

    private HBox file() {
        TextField path = new TextField();
        path.setId("list-export-file");
        path.setPromptText(words.say("list-export.file"));
        path.setAccessibleText(words.say("list-export.file"));
        ScriptFields.dress(path);
        TwoWay.bind(path.textProperty(), model.fileProperty());
        HBox.setHgrow(path, Priority.ALWAYS);
        Button choose = DialogFoot.button(words.say("import.choose"), this::choose);
        HBox line = new HBox(path, choose);
        line.getStyleClass().add("erase-looking");
        return line;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("list-export.open"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("*.xlsx", "*.xlsx"),
                        new FileChooser.ExtensionFilter("*.csv", "*.csv"),
                        new FileChooser.ExtensionFilter("*.vcf", "*.vcf"));
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::getPath)
                .ifPresent(model.fileProperty()::set);
    }

    private DialogFoot foot(Runnable close) {
        DialogFoot foot = new DialogFoot();
        foot.button(words.say("job.cancel"), "list-export-cancel", close);
        Button write =
                foot.main(
                        words.say("list-export.do"),
                        "list-export-do",
                        () -> model.run().ifPresent(job -> close.run()));
        write.setDefaultButton(true);
        write.disableProperty().bind(model.fileProperty().map(String::isBlank));
        return foot;
    }
}
