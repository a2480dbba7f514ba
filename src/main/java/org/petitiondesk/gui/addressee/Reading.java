package org.petitiondesk.gui.addressee;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what is typed in a form. What cannot be read keeps the value from before; whether the
 * person is told of it depends on whether typing has come to rest.
 */
final class Reading {
    private final Words words;
    private final boolean tells;
    private final Set<Field> refused = new HashSet<>();

    Reading(Words words, boolean tells) {
        this.words = words;
        this.tells = tells;
    }

    /** Nothing is wrong with a field any more. */
    void accept(Field field) {
        field.faultProperty().set("");
    }

    void refuse(Field field, String key, Object... arguments) {
        refused.add(field);
        if (tells) {
            field.faultProperty().set(words.say(key, arguments));
        }
    }

    boolean refused(Field field) {
        return refused.contains(field);
    }

    /** A day as year-month-day. */
    Optional<LocalDate> day(Field field, Optional<LocalDate> before) {
        if (field.value().isEmpty()) {
            accept(field);
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(field.value());
            accept(field);
            return Optional.of(day);
        } catch (DateTimeParseException notADay) {
            refuse(field, "problem.date.unknown", field.value());
            return before;
        }
    }

    /** A country by its English name or its code. */
    Optional<Country> country(Field field, Optional<Country> before) {
        String typed = field.value();
        if (typed.isEmpty()) {
            accept(field);
            return Optional.empty();
        }
        Optional<Country> found =
                before.filter(kept -> typed.equalsIgnoreCase(kept.code()))
                        .or(() -> byCodeOrName(typed));
        if (found.isEmpty()) {
            refuse(field, "addressee.fault.country", typed);
            return before;
        }
        accept(field);
        return found;
    }

    private static Optional<Country> byCodeOrName(String typed) {
        return Arrays.stream(Locale.getISOCountries())
                .map(Country::new)
                .filter(country ->
                        country.code().equalsIgnoreCase(typed)
                                || country.name(Language.ENGLISH).equalsIgnoreCase(typed))
                .findFirst();
    }
}
