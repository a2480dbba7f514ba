package org.petitiondesk.gui.letter;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.TranslationStanding;
import org.petitiondesk.workflow.NumberedPart;

import java.util.List;

/**
 * A text's tab.
 *
 * @param isWhole whether nothing in it has to be mended
 * @param tallies of each part
 * @param translation whether it was checked
 */
record LanguageTab(
        Language language, boolean isWhole, List<Tally> tallies, TranslationStanding translation) {

    LanguageTab {
        tallies = List.copyOf(tallies);
    }

    /**
     * Counts what is numbered.
     *
     * @param worded how many items the text words
     * @param all how many the petition has
     */
    record Tally(NumberedPart part, int worded, int all) {
        /** Whether texts in other languages say more. */
        boolean isShort() {
            return worded < all;
        }
    }

    /** What it words less of than the petition has. */
    List<Tally> lacking() {
        return tallies.stream().filter(Tally::isShort).toList();
    }
}
