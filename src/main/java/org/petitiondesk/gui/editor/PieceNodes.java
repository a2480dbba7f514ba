package org.petitiondesk.gui.editor;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyledSegment;
import org.petitiondesk.gui.common.Script;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.manuscript.Content;

/** Draws the pieces of a line. */
final class PieceNodes {
    private final FieldNames names;

    PieceNodes(Words words) {
        this.names = new FieldNames(words);
    }

    Node node(StyledSegment<Content, Dress> piece) {
        return switch (piece.getSegment()) {
            case Content.Words(String text) -> dressed(new TextExt(text), text, piece.getStyle());
            case Content.Tag tag -> chip(tag);
            case Content.Break(boolean stays) -> new Text(stays ? "\n" : " ");
        };
    }

    private static Node dressed(TextExt node, String text, Dress dress) {
        node.setTextOrigin(VPos.TOP);
        node.getStyleClass().addAll("editor-words", script(text).styleClass());
        if (dress.look().bold()) {
            node.getStyleClass().add("bold");
        }
        if (dress.look().italic()) {
            node.getStyleClass().add("italic");
        }
        if (dress.look().link().isPresent()) {
            node.getStyleClass().add("link");
        }
        node.setUnderline(dress.isComposed() || dress.look().link().isPresent());
        return node;
    }

    /** A piece has words of one face, and marks that every face has. */
    private static Script script(String text) {
        return Script.runs(text).stream()
                .map(Script.Run::script)
                .filter(script -> script != Script.EUROPEAN)
                .findFirst()
                .orElse(Script.EUROPEAN);
    }

    private Label chip(Content.Tag tag) {
        Label chip = new Label(names.of(tag));
        chip.getStyleClass().add("field-chip");
        if (!FieldNames.isKnown(tag)) {
            chip.getStyleClass().add("unknown");
        }
        chip.setTooltip(new Tooltip(tag.source()));
        return chip;
    }
}
