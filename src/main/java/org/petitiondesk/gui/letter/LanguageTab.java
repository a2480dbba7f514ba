package org.petitiondesk.gui.letter;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.TranslationStanding;

/**
 * A text's tab.
 *
 * @param isWhole whether nothing in it has to be mended
 * @param worded how many demands it words
 * @param demands how many the petition has
 * @param translation whether it was checked
 */
record LanguageTab(
        Language language,
        boolean isWhole,
        int worded,
        int demands,
        TranslationStanding translation) {

    /** Whether it has other demands than the texts in other languages. */
    boolean lacksDemands() {
        return worded < demands;
    }
}
