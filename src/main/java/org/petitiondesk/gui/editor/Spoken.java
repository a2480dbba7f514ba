package org.petitiondesk.gui.editor;

import org.petitiondesk.model.manuscript.Content;
import org.petitiondesk.model.manuscript.Passage;
import org.petitiondesk.model.manuscript.Piece;

import java.util.List;

/** What a screen reader reads of a text. */
final class Spoken {
    private Spoken() {}

    static String of(List<Passage> passages, FieldNames names) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            for (Piece piece : passage.pieces()) {
                text.append(
                        piece.content() instanceof Content.Tag tag
                                ? names.spoken(tag)
                                : ContentOps.OPS.getText(piece.content()));
            }
        }
        return text.toString();
    }
}
