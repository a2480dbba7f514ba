package org.petitiondesk.model.letter;

import java.util.Locale;
import java.util.Optional;

/**
 * Where the parts of a letter stand on the page, so that the address shows in an envelope's window.
 */
public enum LetterLayout {
    /** No window: the language's own usage. */
    PLAIN,
    DIN_5008_A,
    DIN_5008_B,
    /** Swiss, window right. */
    SN_010130,
    /** Swiss, window left. */
    SN_010130_LEFT,
    /** United States, No. 10 window envelope. */
    US_NO_10;

    /** The word used in files, for example {@code din-5008-b}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The layout for a word in a file. */
    public static Optional<LetterLayout> ofWord(String word) {
        for (LetterLayout layout : values()) {
            if (layout.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(layout);
            }
        }
        return Optional.empty();
    }
}
