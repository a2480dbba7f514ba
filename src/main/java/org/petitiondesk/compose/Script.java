package org.petitiondesk.compose;

import org.petitiondesk.model.common.Language;

import java.lang.Character.UnicodeScript;

/** Questions about writing. */
final class Script {
    private Script() {}

    /** Han, kana or Hangul. */
    static boolean isEastAsian(int c) {
        return isUnspaced(c) || UnicodeScript.of(c) == UnicodeScript.HANGUL;
    }

    /** Written without spaces: Han and kana with their punctuation. Hangul has spaces. */
    static boolean isUnspaced(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFF65);
    }

    static boolean hasEastAsian(String text) {
        return text.codePoints().anyMatch(Script::isEastAsian);
    }

    /** Whether a language is written in Latin letters, told by its own name for itself. */
    static boolean isLatin(Language language) {
        return isLatin(language.locale().getDisplayLanguage(language.locale()));
    }

    /** Whether all its letters are those of the Latin alphabet. */
    static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
    }
}
