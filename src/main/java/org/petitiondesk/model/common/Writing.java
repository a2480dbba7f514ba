package org.petitiondesk.model.common;

/** What a language is written in, as far as it tells letters apart. */
public enum Writing {
    /** Han, in Japanese with kana: without spaces between words. */
    HAN,
    /** Hangul: with spaces between words. */
    HANGUL,
    /** Latin letters or any others. */
    OTHER;

    static Writing of(Language language) {
        return switch (language.primary()) {
            // Mandarin and its neighbours under names of their own are written alike.
            case "zh", "cmn", "yue", "wuu", "nan", "hak", "gan", "lzh", "ja" -> HAN;
            case "ko" -> HANGUL;
            default -> OTHER;
        };
    }

    /** Han, kana or Hangul. */
    public boolean isEastAsian() {
        return this != OTHER;
    }
}
