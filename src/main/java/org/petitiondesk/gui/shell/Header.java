package org.petitiondesk.gui.shell;

import atlantafx.base.controls.Spacer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.OpenLibrary;
import org.petitiondesk.l10n.Words;

import java.util.List;
import java.util.function.Consumer;

/** The menus, the way to find anything, whether all is saved, and which library is open. */
final class Header extends HBox {
    private final Consumer<Command> runner;
    private final Menu room = new Menu();

    /**
     * @param runner runs a command, unless a dialog is in front
     */
    Header(
            ShellViewModel model,
            ShellCommands commands,
            Command finder,
            Consumer<Command> runner,
            Words words) {
        this.runner = runner;
        getStyleClass().add("header");
        MenuBar menus =
                new MenuBar(
                        menu(words.say("menu.file"), commands.file()),
                        menu(words.say("menu.edit"), commands.edit()),
                        menu(words.say("menu.view"), commands.view()),
                        room);
        menus.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        menus,
                        new Spacer(),
                        search(finder, words),
                        new Spacer(),
                        saved(model, words),
                        library(model.library(), words));
    }

    /** Shows what can be done in another room. */
    void show(String name, List<Command> commands) {
        room.setText(name);
        room.setVisible(!commands.isEmpty());
        room.getItems().setAll(commands.stream().map(this::item).toList());
    }

    private Menu menu(String name, List<Command> commands) {
        Menu menu = new Menu(name);
        menu.getItems().setAll(commands.stream().map(this::item).toList());
        return menu;
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.name());
        command.key().ifPresent(item::setAccelerator);
        item.disableProperty().bind(command.possible().map(possible -> !possible));
        item.setOnAction(event -> runner.accept(command));
        return item;
    }

    private Button search(Command finder, Words words) {
        Label key = new Label(words.say("header.find-key"));
        key.getStyleClass().add("key");
        Label name = new Label(finder.name());
        name.getStyleClass().add("second");
        HBox line = new HBox(Icons.icon(Feather.SEARCH, "second-icon"), name, new Spacer(), key);
        line.getStyleClass().add("room-line");
        Button search = new Button();
        search.setGraphic(line);
        search.setId("find-anything");
        search.getStyleClass().add("find-anything");
        search.setAccessibleText(finder.name());
        search.setOnAction(event -> runner.accept(finder));
        line.prefWidthProperty().bind(search.widthProperty().subtract(20));
        return search;
    }

    private static Label saved(ShellViewModel model, Words words) {
        Label saved = new Label();
        saved.getStyleClass().addAll("second", "saved");
        saved.setGraphic(Icons.icon(Feather.CHECK, "second-icon"));
        saved.textProperty()
                .bind(
                        model.desk()
                                .changes()
                                .savingProperty()
                                .map(saving ->
                                        words.say(saving ? "header.saving" : "header.saved")));
        return saved;
    }

    private static Label library(OpenLibrary open, Words words) {
        Label library = new Label(open.name());
        library.setGraphic(
                Icons.icon(
                        open.encrypted() ? Feather.LOCK : Feather.ALERT_TRIANGLE, "second-icon"));
        library.setAccessibleText(
                words.say(open.encrypted() ? "header.encrypted" : "header.plain", open.name()));
        library.getStyleClass().add("second");
        return library;
    }
}
