package org.petitiondesk.gui.shell;

import atlantafx.base.controls.Spacer;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.OpenLibrary;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** The first start: a new library, one that is there, or the sample. */
final class StartView extends VBox {
    private final OpeningViewModel model;
    private final Words words;

    StartView(OpeningViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("start");
        VBox card =
                new VBox(
                        newLibrary(),
                        choice(
                                Feather.FOLDER,
                                "start.open",
                                "start.open-note",
                                button("start.open-button", "open-library", this::chooseLibrary)),
                        choice(
                                Feather.BOOK_OPEN,
                                "start.sample",
                                "start.sample-note",
                                button("start.sample-button", "open-sample", model::openSample)));
        card.getStyleClass().add("start-card");
        if (!model.recent().isEmpty()) {
            card.getChildren().add(2, before());
        }
        card.disableProperty().bind(model.busyProperty());
        Label offline = new Label(words.say("start.offline"));
        offline.setGraphic(Icons.icon(Feather.WIFI_OFF, "second-icon"));
        offline.getStyleClass().add("second");
        getChildren().addAll(head(), card, offline);
    }

    /** The libraries that were open before. */
    private HBox before() {
        Label name = new Label(words.say("start.before"));
        name.getStyleClass().add("form-label");
        FlowPane links = new FlowPane();
        links.getStyleClass().add("recent");
        for (Path library : model.recent()) {
            Hyperlink link = new Hyperlink();
            link.setGraphic(new ScriptText(OpenLibrary.nameOf(library)));
            link.setTooltip(new Tooltip(library.toString()));
            link.setAccessibleText(words.say("start.open-again", OpenLibrary.nameOf(library)));
            link.setOnAction(event -> model.open(library));
            links.getChildren().add(link);
        }
        HBox.setHgrow(links, Priority.ALWAYS);
        HBox before = new HBox(name, links);
        before.getStyleClass().add("recent-part");
        return before;
    }

    private HBox head() {
        Label name = new Label(words.say("program.name"));
        name.getStyleClass().add("program-name");
        Label note = new Label(words.say("program.note"));
        note.getStyleClass().add("second");
        HBox head = new HBox(new Emblem(), new VBox(name, note));
        head.getStyleClass().add("start-head");
        return head;
    }

    private VBox newLibrary() {
        Label title = new Label(words.say("start.new"));
        title.getStyleClass().add("card-title");
        TextField file = new TextField();
        file.setEditable(false);
        file.setFocusTraversable(false);
        file.setAccessibleText(words.say("start.kept-in"));
        file.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> PathWords.of(model.fileProperty().get()),
                                model.fileProperty()));
        HBox.setHgrow(file, Priority.ALWAYS);
        HBox place = new HBox(file, button("start.choose", "choose-file", this::chooseFile));
        place.getStyleClass().add("form-line");
        PassphraseField passphrase =
                new PassphraseField(
                        model.passphraseProperty(),
                        "passphrase",
                        words.say("start.passphrase"),
                        words.say("start.show"));
        PasswordField again = new PasswordField();
        again.setId("passphrase-again");
        again.setAccessibleText(words.say("start.again"));
        TwoWay.bind(again.textProperty(), model.againProperty());
        again.setOnAction(event -> model.create());
        HBox.setHgrow(again, Priority.ALWAYS);
        Region gap = new Region();
        gap.setMinWidth(38);
        HBox repeated = new HBox(again, gap);
        passphrase.disableProperty().bind(model.plainProperty());
        again.disableProperty().bind(model.plainProperty());
        Label warning = new Label(words.say("start.warning"));
        warning.setWrapText(true);
        warning.setGraphic(Icons.icon(Feather.KEY, "warning"));
        warning.setMaxWidth(Double.MAX_VALUE);
        warning.getStyleClass().add("notice");
        VBox part =
                new VBox(
                        title,
                        line("start.kept-in", place),
                        line("start.passphrase", passphrase),
                        line("start.again", repeated),
                        line("", new StrengthMeter(model.passphraseProperty(), words)),
                        warning,
                        fault(),
                        foot());
        part.getStyleClass().add("start-part");
        return part;
    }

    private Label fault() {
        Label fault = new Label();
        fault.setId("start-fault");
        fault.setWrapText(true);
        fault.getStyleClass().add("error");
        fault.textProperty().bind(model.faultProperty());
        fault.visibleProperty().bind(model.faultProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        return fault;
    }

    private HBox foot() {
        CheckBox plain = new CheckBox(words.say("start.plain"));
        plain.setId("plain");
        TwoWay.bind(plain.selectedProperty(), model.plainProperty());
        Button create = button("start.create", "create", model::create);
        create.getStyleClass().add("accent");
        HBox foot = new HBox(plain, new Spacer(), create);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private HBox line(String key, Node field) {
        Label label = new Label(key.isEmpty() ? "" : words.say(key));
        label.getStyleClass().add("form-label");
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(label, field);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox choice(Ikon icon, String title, String note, Button button) {
        Label name = new Label(words.say(title));
        name.getStyleClass().add("title");
        Label below = new Label(words.say(note));
        below.setWrapText(true);
        below.getStyleClass().add("second");
        VBox text = new VBox(name, below);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox choice = new HBox(Icons.icon(icon, "choice-icon"), text, button);
        choice.getStyleClass().add("choice");
        return choice;
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(words.say(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void chooseFile() {
        FileChooser chooser = LibraryChooser.of(words);
        chooser.setInitialFileName(String.valueOf(model.fileProperty().get().getFileName()));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        Optional.ofNullable(chosen).map(File::toPath).ifPresent(model.fileProperty()::set);
    }

    private void chooseLibrary() {
        File chosen = LibraryChooser.of(words).showOpenDialog(getScene().getWindow());
        Optional<Path> library = Optional.ofNullable(chosen).map(File::toPath);
        library.ifPresent(model::open);
    }
}
