package org.petitiondesk.gui.common;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;

import org.petitiondesk.model.common.Language;

import java.util.Optional;

/** The side from which the text of a field is read. */
public final class ReadingSide {
    private ReadingSide() {}

    /** Sets it by the language of the text; where there is none, it is the left. */
    public static void set(Node field, Optional<Language> language) {
        field.setNodeOrientation(
                language.filter(Language::isRightToLeft).isPresent()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
    }
}
