package org.petitiondesk.gui.duplicate;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.workflow.LikenessWords;

/** A pair in the queue: both names, how likely it is, and the main reason. */
final class PairCell extends ListCell<QueuedPair> {
    private final Words words;
    private final ScriptText one = new ScriptText("", "title");
    private final ScriptText other = new ScriptText("", "title");
    private final Label strength = new Label();
    private final ScriptText reason = new ScriptText("", "note", "second");
    private final VBox lines = new VBox();

    PairCell(Words words) {
        this.words = words;
        strength.getStyleClass().addAll("note", "second");
        strength.setMinWidth(USE_PREF_SIZE);
        BorderPane first = new BorderPane(one);
        first.setRight(strength);
        lines.getChildren().addAll(first, other, reason);
        lines.getStyleClass().add("duplicates-pair");
        lines.setMinWidth(0);
        lines.setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable QueuedPair pair, boolean empty) {
        super.updateItem(pair, empty);
        if (empty || pair == null) {
            setGraphic(null);
            return;
        }
        one.setText(pair.oneName());
        other.setText(pair.otherName());
        strength.setText(LikenessWords.of(pair.strength(), words));
        reason.setText(pair.mainReason(words));
        setAccessibleText(
                words.say("duplicate.pair", pair.oneName(), pair.otherName())
                        + ", "
                        + strength.getText());
        setGraphic(lines);
    }
}
