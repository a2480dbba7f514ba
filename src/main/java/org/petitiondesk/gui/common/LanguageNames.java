package org.petitiondesk.gui.common;

import org.petitiondesk.model.common.Language;

import java.util.Locale;

/** Languages as their readers call them. */
public final class LanguageNames {
    private LanguageNames() {}

    /** In the language itself, for example {@code Français} or {@code 中文}. */
    public static String own(Language language) {
        if (language.hasTraditionalCharacters()) {
            return "繁體中文";
        }
        Locale locale = language.locale();
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** A mark of one or two letters. */
    public static String mark(Language language) {
        return switch (language.primary()) {
            case "zh" -> language.hasTraditionalCharacters() ? "繁" : "中";
            case "ko" -> "한";
            default -> language.primary().toUpperCase(Locale.ROOT);
        };
    }
}
