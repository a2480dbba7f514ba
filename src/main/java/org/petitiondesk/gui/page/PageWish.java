package org.petitiondesk.gui.page;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;

import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to look at.
 *
 * @param page the first of the pages wanted, counted from 0
 * @param sought words to be found on the pages; empty for none
 */
record PageWish(
        LetterMaterial material,
        Id addressee,
        Language language,
        LetterOptions.Text text,
        int page,
        String sought,
        Zoom zoom) {

    LetterOptions options() {
        return new LetterOptions(
                List.of(language),
                List.of(addressee),
                material.signatures().list().copy(),
                Optional.empty(),
                text,
                false);
    }

    /** The text that is printed. */
    Optional<TextVersion> printed() {
        return text != LetterOptions.Text.CURRENT
                ? material.signedText(language).or(() -> material.text(language))
                : material.text(language);
    }

    /** Whether both are pages of one and the same letter. */
    boolean isOfSameLetterAs(PageWish other) {
        return isOfSameChoiceAs(other) && material.equals(other.material);
    }

    /** Whether both are to one addressee in one language, whatever the letter says. */
    boolean isOfSameChoiceAs(PageWish other) {
        return addressee.equals(other.addressee)
                && language.equals(other.language)
                && text == other.text
                && material.petition().id().equals(other.material.petition().id());
    }
}
