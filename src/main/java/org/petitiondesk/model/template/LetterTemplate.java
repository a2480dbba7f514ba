package org.petitiondesk.model.template;

import org.petitiondesk.model.common.Language;

import java.util.List;

/**
 * A letter's text with blanks, in one language. Its sister versions in other languages have the
 * same name.
 *
 * @param name without a language, for example {@code petition-letter}
 * @param title what people call it, in its language
 */
public record LetterTemplate(
        String name, Language language, Kind kind, String title, List<TemplateBlock> blocks) {

    /** What is made with a template. */
    public enum Kind {
        PETITION_LETTER,
        URGENT_APPEAL,
        OPEN_LETTER,
        FOLLOW_UP,
        THANK_YOU,
        COVER_LETTER,
        STATEMENT,
        ACTION_ALERT,
        SIGNATURE_SHEET;

        /** Whether it brings along what the petition encloses: thanks come alone. */
        public boolean hasEnclosures() {
            return this != THANK_YOU;
        }

        /** Whether it is written to somebody: statements and alerts are for everybody. */
        public boolean isAddressed() {
            return this != STATEMENT && this != ACTION_ALERT;
        }
    }

    public LetterTemplate {
        blocks = List.copyOf(blocks);
    }
}
