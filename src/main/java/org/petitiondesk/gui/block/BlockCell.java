package org.petitiondesk.gui.block;

import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.template.TextBlock;

import java.util.regex.Pattern;

/** A text block in the list. */
final class BlockCell extends ListCell<TextBlock> {
    private static final Pattern COLON = Pattern.compile("\\s*[:：]\\s*");

    private final Words words;

    BlockCell(Words words) {
        this.words = words;
        getStyleClass().add("block-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(TextBlock block, boolean empty) {
        super.updateItem(block, empty);
        setText(null);
        if (empty || block == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        // A shipped title is an article and, behind a colon, what it is about.
        String[] parts = COLON.split(block.title(), block.isOwn() ? 1 : 2);
        String below =
                parts.length > 1
                        ? parts[1]
                        : words.say("block.own", LanguageNames.own(block.language()));
        VBox graphic = new VBox(new ScriptText(parts[0], "title"), new ScriptText(below, "second"));
        setGraphic(graphic);
        setAccessibleText(block.title());
    }
}
