package org.petitiondesk.gui.editor;

import org.petitiondesk.model.manuscript.Look;

/**
 * How a piece is drawn.
 *
 * @param isComposed whether an input method has not decided on it yet
 */
record Dress(Look look, boolean isComposed) {
    static final Dress PLAIN = new Dress(Look.PLAIN, false);

    static Dress of(Look look) {
        return new Dress(look, false);
    }
}
