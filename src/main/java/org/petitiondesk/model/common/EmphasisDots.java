package org.petitiondesk.model.common;

/**
 * Where the dots stand that emphasise Han, kana and Hangul, which have no italic: one for each
 * character, none for spaces and punctuation (W3C, CSS Text Decoration Level 4,
 * text-emphasis-position).
 */
public enum EmphasisDots {
    /** Above the characters. */
    ABOVE,
    /** Below the characters, as Chinese has them. */
    BELOW;

    /** Those of text in a language. */
    public static EmphasisDots of(Language language) {
        boolean isChinese = language.writing() == Writing.HAN && !language.primary().equals("ja");
        return isChinese ? BELOW : ABOVE;
    }
}
