package org.petitiondesk.gui.page;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import org.petitiondesk.gui.common.Command;
import org.petitiondesk.l10n.Words;

import java.util.List;
import java.util.Optional;

/** What can be done with the pages by keys, in every room that shows them. */
public final class PageCommands {
    private PageCommands() {}

    /** Lets the plus and minus of other keyboards and of the number block zoom as well. */
    public static void addKeys(Node room, PageViewModel model) {
        room.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.isShortcutDown()) {
                        switch (event.getCode()) {
                            case PLUS, ADD -> {
                                model.zoomIn();
                                event.consume();
                            }
                            case SUBTRACT -> {
                                model.zoomOut();
                                event.consume();
                            }
                            case NUMPAD0 -> {
                                model.zoomProperty().set(Optional.empty());
                                event.consume();
                            }
                            default -> {
                                // Another key.
                            }
                        }
                    }
                });
    }

    /** The commands of one view of pages. */
    public static List<Command> of(PageViewModel model, Words words) {
        return List.of(
                Command.of(
                                words.say("page.go-previous-addressee"),
                                model.letter()::previousAddressee)
                        .on("Alt+Up"),
                Command.of(words.say("page.go-next-addressee"), model.letter()::nextAddressee)
                        .on("Alt+Down"),
                Command.of(words.say("page.previous-page"), model::previousPage).on("Alt+Page_Up"),
                Command.of(words.say("page.next-page"), model::nextPage).on("Alt+Page_Down"),
                Command.of(words.say("page.find"), model.finder()::begin).on("Shortcut+Shift+H"),
                Command.of(words.say("page.thumbnails-show"), model.thumbnails()::toggle).on("F9"),
                Command.of(words.say("page.zoom-in"), model::zoomIn)
                        .on("Ignore Shift+Shortcut+Equals"),
                Command.of(words.say("page.zoom-out"), model::zoomOut).on("Shortcut+Minus"),
                Command.of(
                                words.say("page.zoom-fit"),
                                () -> model.zoomProperty().set(Optional.empty()))
                        .on("Shortcut+0"),
                Command.of(
                        words.say("page.zoom-100"),
                        () -> model.zoomProperty().set(Optional.of(1.0))));
    }
}
