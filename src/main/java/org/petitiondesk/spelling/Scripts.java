package org.petitiondesk.spelling;

import org.petitiondesk.model.common.Language;

import java.lang.Character.UnicodeScript;

/** The letters that languages are written in. */
final class Scripts {
    private Scripts() {}

    static UnicodeScript of(Language language) {
        return switch (language.primary()) {
            case "ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg", "tt", "ba", "cv" ->
                    UnicodeScript.CYRILLIC;
            case "el" -> UnicodeScript.GREEK;
            case "hy" -> UnicodeScript.ARMENIAN;
            case "ka" -> UnicodeScript.GEORGIAN;
            default -> UnicodeScript.LATIN;
        };
    }
}
