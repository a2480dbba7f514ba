package org.petitiondesk.gui.page;

import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.LetterMaterial;

import java.util.Optional;

/**
 * Which version of a text it is.
 *
 * @param number in its language, counted from 1
 * @param isSigned whether it is the one that people signed
 */
public record TextNumber(int number, boolean isSigned) {

    /** The number of one of a petition's texts. */
    public static TextNumber of(TextVersion text, LetterMaterial in) {
        return new TextNumber(
                in.number(text), in.signedText(text.language()).equals(Optional.of(text)));
    }
}
