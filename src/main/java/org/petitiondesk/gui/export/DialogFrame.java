package org.petitiondesk.gui.export;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.DialogFoot;
import org.petitiondesk.gui.common.FaultLine;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;

/** A dialog about letters: its head, a body that scrolls, and a foot with the one main button. */
final class DialogFrame extends BorderPane {
    private final Words words;
    private final Runnable close;

    /**
     * @param close puts the dialog away
     */
    DialogFrame(String title, LetterSelection selection, Node body, Runnable close, Words words) {
        this.words = words;
        this.close = close;
        getStyleClass().add("export");
        setTop(new VBox(head(title, selection), new FaultLine(selection.faultProperty())));
        setCenter(body);
        sceneProperty()
                .addListener((property, before, now) -> {
                    if (now == null) {
                        selection.leave();
                    }
                });
    }

    private HBox head(String words, LetterSelection selection) {
        Label title = new Label(words);
        title.getStyleClass().add("room-title");
        ScriptText note = new ScriptText("", "second");
        selection.stateProperty().subscribe(state -> note.setText(selection.petitionName()));
        VBox names = new VBox(title, note);
        HBox.setHgrow(names, Priority.ALWAYS);
        names.setMinWidth(0);
        Button away = Icons.button(Feather.X, this.words.say("dialog.close"), close);
        away.getStyleClass().add("flat");
        away.setFocusTraversable(false);
        HBox head = new HBox(names, away);
        head.getStyleClass().add("dialog-head");
        return head;
    }

    /**
     * Shows the foot.
     *
     * @param id of the main button
     * @param told what will come of it, or why it cannot be done
     * @return the main button
     */
    Button foot(
            String id,
            ObservableStringValue told,
            ObservableStringValue does,
            ObservableBooleanValue possible,
            Runnable action) {
        Label note = new Label();
        note.setId("export-foot");
        note.setWrapText(true);
        note.getStyleClass().add("second");
        note.textProperty().bind(told);
        DialogFoot foot = new DialogFoot(note);
        foot.getStyleClass().add("export-foot");
        foot.button(words.say("job.cancel"), "export-cancel", close);
        Button main =
                foot.main(
                        "",
                        id,
                        () -> {
                            action.run();
                            close.run();
                        });
        main.setDefaultButton(true);
        main.textProperty().bind(does);
        main.disableProperty().bind(Bindings.not(possible));
        setBottom(foot);
        return main;
    }

    /** A part of the body that scrolls by itself. */
    static ScrollPane scroll(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("export-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }
}
