package org.petitiondesk.gui.editor;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.petitiondesk.l10n.Words;

import java.util.function.Consumer;

/** What may be done about a word. */
final class SpellMenu {
    private final SpellingViewModel model;
    private final Words words;
    private final ContextMenu menu = new ContextMenu();
    private int asked;

    SpellMenu(SpellingViewModel model, Words words) {
        this.model = model;
        this.words = words;
        menu.getStyleClass().add("spell-menu");
    }

    boolean isShowing() {
        return menu.isShowing();
    }

    /** Shows what there is: other words for one that is marked; nothing for one that is right. */
    void show(
            Node owner,
            double x,
            double y,
            String word,
            boolean isMarked,
            Consumer<String> replace) {
        menu.hide();
        menu.getItems().clear();
        int mine = ++asked;
        if (isMarked) {
            model.suggest(
                    word,
                    found -> {
                        if (mine == asked && owner.getScene() != null) {
                            found.forEach(better -> {
                                MenuItem item = item(better, () -> replace.accept(better));
                                item.getStyleClass().add("spell-suggestion");
                            });
                            if (found.isEmpty()) {
                                item(words.say("editor.spelling-nothing"), () -> {})
                                        .setDisable(true);
                            }
                            menu.getItems().add(new SeparatorMenuItem());
                            item(words.say("editor.spelling-add"), () -> model.keeper().add(word))
                                    .setId("spell-add");
                            item(
                                            words.say("editor.spelling-ignore"),
                                            () -> model.keeper().ignore(word))
                                    .setId("spell-ignore");
                            menu.show(owner, x, y);
                        }
                    });
        } else if (model.rightProperty().get().isAdded(word)) {
            item(words.say("editor.spelling-remove", word), () -> model.keeper().remove(word))
                    .setId("spell-remove");
            menu.show(owner, x, y);
        }
    }

    private MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        menu.getItems().add(item);
        return item;
    }
}
