package org.petitiondesk.gui.page;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.l10n.Words;

import java.util.Optional;

/** Seeks words on the pages: Enter goes on, with Shift back, Escape ends it. */
final class FinderBar extends HBox {
    private final PageFinder finder;
    private final TextField words = new TextField();
    private Optional<Node> before = Optional.empty();

    FinderBar(PageFinder finder, Words say) {
        this.finder = finder;
        getStyleClass().add("page-finder");
        words.setId("page-find");
        words.setPromptText(say.say("page.find"));
        words.setAccessibleText(say.say("page.find"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        ScriptFields.dress(words);
        TwoWay.bind(words.textProperty(), finder.wordsProperty());
        Label place = new Label();
        place.setId("page-found");
        place.getStyleClass().add("note");
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> isAnswered() ? told(say) : "",
                                finder.wordsProperty(),
                                finder.answeredProperty(),
                                finder.foundProperty(),
                                finder.currentProperty()));
        getChildren()
                .addAll(
                        words,
                        place,
                        button(Feather.CHEVRON_UP, say.say("page.find-previous"), finder::previous),
                        button(Feather.CHEVRON_DOWN, say.say("page.find-next"), finder::next),
                        button(Feather.X, say.say("page.find-end"), this::end));
        visibleProperty().bind(finder.openProperty());
        managedProperty().bind(finder.openProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        finder.begunProperty().subscribe((former, now) -> begin());
    }

    private boolean isAnswered() {
        return !finder.sought().isBlank()
                && finder.sought().equals(finder.answeredProperty().get());
    }

    private String told(Words say) {
        return say.say(
                "page.found", finder.foundProperty().size(), finder.currentProperty().get() + 1);
    }

    /** Begins to seek; at its end the focus goes back to where it was. */
    private void begin() {
        if (!words.isFocused()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        words.requestFocus();
        words.selectAll();
    }

    private void end() {
        finder.openProperty().set(false);
        before.ifPresent(Node::requestFocus);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShiftDown()) {
                    finder.previous();
                } else {
                    finder.next();
                }
                event.consume();
            }
            case ESCAPE -> {
                end();
                event.consume();
            }
            default -> {
                // Typed, or for the window.
            }
        }
    }

    private static Button button(Feather icon, String name, Runnable action) {
        Button button = Icons.button(icon, name, action);
        button.getStyleClass().add("flat");
        return button;
    }
}
