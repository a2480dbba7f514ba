package org.petitiondesk.workflow;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Copy;

import java.util.List;
import java.util.Optional;

/**
 * Which letters of a petition are made, and how.
 *
 * @param languages empty for every language that the petition has a text in
 * @param addressees empty for all
 * @param paper empty for each addressee's own, then the petition's, then A4
 * @param text what is printed where it was changed after it was issued or signed
 * @param marksText whether every page says at its foot which version of the text it prints
 */
public record LetterOptions(
        List<Language> languages,
        List<Id> addressees,
        Copy copy,
        Optional<Paper> paper,
        Text text,
        boolean marksText) {

    /** Which version of a letter. */
    public enum Text {
        /** As it was issued; where it was not, as with {@link #SIGNED}. */
        ISSUED,
        /** With the text that was signed; where none was, the current one. */
        SIGNED,
        /** With the text as it is now. */
        CURRENT
    }

    public LetterOptions {
        languages = List.copyOf(languages);
        addressees = List.copyOf(addressees);
    }

    /** Every letter, as delivery copy. */
    public static LetterOptions all() {
        return new LetterOptions(
                List.of(), List.of(), Copy.DELIVERY, Optional.empty(), Text.ISSUED, false);
    }
}
