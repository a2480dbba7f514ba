package org.petitiondesk.gui.letter;

import org.petitiondesk.model.common.Language;

/**
 * A text's tab.
 *
 * @param isWhole whether nothing in it has to be mended
 */
record LanguageTab(Language language, boolean isWhole) {}
