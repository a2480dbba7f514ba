package org.petitiondesk.l10n;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The program's own words in one language, by key. Blanks are those of {@link MessageFormat}. Safe
 * for use by several threads.
 */
public final class Words {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        "org.petitiondesk.l10n.messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words in a language, or in English where there are none. */
    public static Words in(Locale locale) {
        return new Words(locale);
    }

    /**
     * The words of a key with its blanks filled in.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Likewise, with the arguments in a list. */
    public String say(String key, List<String> arguments) {
        return say(key, arguments.toArray());
    }

    /** A date as people write it in this language, for example "September 22, 2012". */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
    }

    /** Likewise, shorter. */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    /** A day without its year, as short as can be, for example "3 Nov". */
    public String shortDay(LocalDate date) {
        return DateTimeFormatter.ofPattern(say("date.short-day"), locale).format(date);
    }

    /** Whether there are words for a key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
