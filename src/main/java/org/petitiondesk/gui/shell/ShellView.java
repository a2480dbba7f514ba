package org.petitiondesk.gui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.petition.PetitionsView;
import org.petitiondesk.l10n.Words;

/** Sidebar, header and the room between them. */
final class ShellView extends BorderPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_BELOW = 1100;

    ShellView(ShellViewModel model, Runnable lock, Runnable quit, Words words) {
        getStyleClass().add("shell");
        setTop(header(model, lock, quit, words));
        setLeft(new Sidebar(model, words));
        setCenter(new PetitionsView(model.petitions(), words));
        widthProperty()
                .addListener((property, before, width) ->
                        pseudoClassStateChanged(NARROW, width.doubleValue() < NARROW_BELOW));
    }

    private static HBox header(ShellViewModel model, Runnable lock, Runnable quit, Words words) {
        Menu file = new Menu(words.say("menu.file"));
        file.getItems()
                .addAll(
                        item(words.say("menu.lock"), KeyCode.L, lock),
                        new SeparatorMenuItem(),
                        item(words.say("menu.quit"), KeyCode.Q, quit));
        MenuBar menus = new MenuBar(file);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label library = new Label(model.library().name());
        library.setGraphic(
                Icons.icon(
                        model.library().encrypted() ? Feather.LOCK : Feather.ALERT_TRIANGLE,
                        "second-icon"));
        library.setAccessibleText(
                model.library().encrypted()
                        ? words.say("header.encrypted", model.library().name())
                        : words.say("header.plain", model.library().name()));
        library.getStyleClass().add("second");
        HBox header = new HBox(menus, space, library);
        header.getStyleClass().add("header");
        return header;
    }

    private static MenuItem item(String name, KeyCode key, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setAccelerator(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN));
        item.setOnAction(event -> action.run());
        return item;
    }
}
