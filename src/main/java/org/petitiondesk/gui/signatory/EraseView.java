package org.petitiondesk.gui.signatory;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.ScriptFlow;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.workflow.HeldSignature;

import java.io.File;
import java.util.Optional;

/** Shows what is held about a person, writes it into a file, erases it. */
public final class EraseView extends VBox {
    private final EraseViewModel model;
    private final Words words;
    private final VBox found = new VBox();

    /** Opens the dialog. */
    public static void show(Desk desk, Overlay overlay) {
        overlay.show(
                new EraseView(new EraseViewModel(desk), overlay::close, desk.words()),
                desk.words().say("signatory.erase-title"));
    }

    EraseView(EraseViewModel model, Runnable close, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("erase");
        setMaxSize(640, 620);
        Label title = new Label(words.say("signatory.erase-title"));
        title.getStyleClass().add("room-title");
        Label note = told();
        note.textProperty().bind(model.noteProperty());
        found.getStyleClass().add("erase-found");
        model.foundProperty().subscribe(this::show);
        ScrollPane scroll = new ScrollPane(found);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label undo = told();
        undo.setText(words.say("signatory.erase-undo"));
        undo.setGraphic(Icons.icon(Feather.INFO, "second-icon"));
        getChildren()
                .addAll(
                        title,
                        looking(),
                        new FaultLine(model.faultProperty()),
                        note,
                        scroll,
                        counting(),
                        undo,
                        foot(close));
    }

    private static Label told() {
        Label told = new Label();
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.getStyleClass().add("second");
        return told;
    }

    private HBox looking() {
        TextField who = new TextField();
        who.setId("erase-who");
        who.setPromptText(words.say("signatory.erase-who"));
        who.setAccessibleText(words.say("signatory.erase-who"));
        ScriptFields.dress(who);
        TwoWay.bind(who.textProperty(), model.whoProperty());
        who.setOnAction(event -> model.look());
        HBox.setHgrow(who, Priority.ALWAYS);
        Button look = DialogFoot.button(words.say("signatory.erase-look"), model::look);
        look.setId("erase-look");
        HBox line = new HBox(who, look);
        line.getStyleClass().add("erase-looking");
        return line;
    }

    private void show() {
        found.getChildren().setAll(model.foundProperty().stream().map(this::card).toList());
    }

    private VBox card(HeldSignature held) {
        CheckBox mark = new CheckBox(held.name() + ", " + held.petition());
        model.markedProperty().subscribe(marked -> mark.setSelected(marked.contains(held.id())));
        mark.setOnAction(event -> model.mark(held.id(), mark.isSelected()));
        VBox card = new VBox(mark);
        card.getStyleClass().add("card");
        held.lines().forEach(line -> card.getChildren().add(new ScriptFlow(line, "second")));
        return card;
    }

    private VBox counting() {
        ToggleGroup group = new ToggleGroup();
        RadioButton count = radio("erase-count", group);
        RadioButton remove = radio("erase-remove", group);
        model.keepsCountProperty().subscribe(keeps -> group.selectToggle(keeps ? count : remove));
        count.setOnAction(event -> model.keepsCountProperty().set(true));
        remove.setOnAction(event -> model.keepsCountProperty().set(false));
        VBox counting = new VBox(count, remove);
        counting.getStyleClass().add("erase-counting");
        return counting;
    }

    private RadioButton radio(String id, ToggleGroup group) {
        RadioButton radio = new RadioButton(words.say("signatory." + id));
        radio.setId(id);
        radio.setToggleGroup(group);
        return radio;
    }

    private DialogFoot foot(Runnable close) {
        var isNoneMarked =
                Bindings.createBooleanBinding(
                        () -> model.markedProperty().get().isEmpty(), model.markedProperty());
        Button save = DialogFoot.button(words.say("signatory.erase-save"), this::save);
        save.setId("erase-save");
        save.disableProperty().bind(isNoneMarked);
        DialogFoot foot = new DialogFoot(save);
        foot.button(words.say("job.cancel"), "erase-cancel", close);
        Button erase =
                foot.main(
                        "",
                        "erase-do",
                        () -> {
                            model.erase();
                            close.run();
                        });
        erase.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        words.say(
                                                "signatory.erase-do",
                                                model.markedProperty().get().size()),
                                model.markedProperty()));
        erase.disableProperty().bind(isNoneMarked);
        return foot;
    }

    private void save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("signatory.erase-save-title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*.txt", "*.txt"));
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::save);
    }
}
