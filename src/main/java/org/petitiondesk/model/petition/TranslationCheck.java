package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Id;

import java.time.Instant;

/**
 * That somebody compared a translation with the text in the petition's original language. It holds
 * for exactly these two texts.
 *
 * @param by who checked it, as somebody typed it
 * @param text the translation, as it stood then
 * @param original what it was compared with, as it stood then
 */
public record TranslationCheck(
        Id id, String by, Instant at, TextVersion text, TextVersion original) {
    public TranslationCheck {
        by = by.strip();
    }

    /** Whether these two texts were checked. */
    public boolean isOf(TextVersion translation, TextVersion of) {
        return text.saysTheSameAs(translation) && original.saysTheSameAs(of);
    }
}
