package org.petitiondesk.gui.letter;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.NameCell;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.WhileShown;
import org.petitiondesk.l10n.Words;

import java.util.Optional;
import java.util.function.Function;

/** The words that somebody added, which no dictionary has to know. */
public final class OwnWordsView extends VBox {
    private final OwnWordsViewModel model;
    private final ListView<String> list;

    /** Opens the dialog. */
    public static void show(Desk desk, Overlay overlay) {
        overlay.show(
                new OwnWordsView(new OwnWordsViewModel(desk), overlay::close, desk.words()),
                desk.words().say("letter.own-words-title"));
    }

    /**
     * @param close puts the dialog away
     */
    private OwnWordsView(OwnWordsViewModel model, Runnable close, Words words) {
        this.model = model;
        this.list = new ListView<>(model.wordsProperty());
        getStyleClass().add("failure-view");
        setMaxSize(480, 480);
        Label title = new Label(words.say("letter.own-words-title"));
        title.setGraphic(Icons.icon(Feather.BOOK_OPEN, "signed-icon"));
        title.getStyleClass().add("card-title");
        Label meaning = new Label(words.say("letter.own-words-meaning"));
        meaning.setWrapText(true);
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        meaning.getStyleClass().add("second");
        list.setId("own-words");
        list.setAccessibleText(words.say("letter.own-words-title"));
        Label none = new Label(words.say("letter.own-words-none"));
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setCellFactory(view -> new NameCell<>(Function.identity()));
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DELETE) {
                        remove();
                        event.consume();
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        DialogFoot foot = new DialogFoot();
        Button remove =
                foot.button(words.say("letter.own-words-remove"), "own-word-remove", this::remove);
        remove.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        foot.main(words.say("editor.close"), "own-words-close", close).setCancelButton(true);
        getChildren().addAll(title, meaning, list, foot);
        WhileShown.keep(this, model.reading());
    }

    private void remove() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::remove);
    }
}
