package org.petitiondesk.gui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.l10n.Words;

/** The menus, and which library is open. */
final class Header extends HBox {
    Header(ShellViewModel model, Runnable lock, Runnable quit, Words words) {
        getStyleClass().add("header");
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
        getChildren().addAll(menus, space, library);
    }

    private static MenuItem item(String name, KeyCode key, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setAccelerator(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN));
        item.setOnAction(event -> action.run());
        return item;
    }
}
