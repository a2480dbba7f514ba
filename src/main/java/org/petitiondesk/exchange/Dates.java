package org.petitiondesk.exchange;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as people write them in lists. */
final class Dates {
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME_OF_DAY = Pattern.compile("[T\\s]+\\d{1,2}:\\d{2}.*$");
    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(\\d{4})\\s*[-/.年년]\\s*(\\d{1,2})\\s*[-/.月월]\\s*(\\d{1,2})\\s*[.日일号號]?");
    private static final Pattern YEAR_OR_MONTH =
            Pattern.compile(
                    "((?:1[89]|20|21)\\d{2})\\s*[年년]?(?:\\s*[-/.]?\\s*(\\d{1,2})\\s*[月월]?)?");
    private static final Period MONTH = Period.ofMonths(1);
    private static final Period YEAR = Period.ofYears(1);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");
    private static final Pattern EITHER_FIRST =
            Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
    private static final List<DateTimeFormatter> IN_WORDS =
            List.of(
                    inWords("MMMM d, uuuu", Locale.ENGLISH),
                    inWords("MMM d, uuuu", Locale.ENGLISH),
                    inWords("d MMMM uuuu", Locale.ENGLISH),
                    inWords("d MMM uuuu", Locale.ENGLISH),
                    inWords("d MMMM uuuu", Locale.FRENCH));

    private Dates() {}

    /** The date; empty if the text is none, or none that can be read in one way only. */
    static Optional<LocalDate> read(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (ISO.matcher(written).matches()) {
            // The usual form, kept short: a list may have a million of them.
            return date(written.substring(0, 4), written.substring(5, 7), written.substring(8));
        }
        String text = plain(written);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher either = EITHER_FIRST.matcher(text);
        if (either.matches()) {
            Optional<LocalDate> european = date(either.group(3), either.group(2), either.group(1));
            Optional<LocalDate> american = date(either.group(3), either.group(1), either.group(2));
            return isAmbiguous(european, american) ? Optional.empty() : european.or(() -> american);
        }
        return inWords(text);
    }

    /**
     * A day of a year or a month, where no day is told.
     *
     * @param isLast whether it is the last day, or else the first
     */
    static Optional<LocalDate> within(String written, boolean isLast) {
        Matcher partial = YEAR_OR_MONTH.matcher(plain(written));
        if (!partial.matches()) {
            return Optional.empty();
        }
        boolean isMonth = partial.group(2) != null;
        return date(partial.group(1), isMonth ? partial.group(2) : "1", "1")
                .map(first -> isMonth ? first.plusMonths(1) : first.plusYears(1))
                .map(next -> isLast ? next.minusDays(1) : next.minus(isMonth ? MONTH : YEAR));
    }

    /** Whether the text is a date, but nobody can tell the day from the month. */
    static boolean isAmbiguous(String written) {
        Matcher either = EITHER_FIRST.matcher(plain(written));
        return either.matches()
                && isAmbiguous(
                        date(either.group(3), either.group(2), either.group(1)),
                        date(either.group(3), either.group(1), either.group(2)));
    }

    private static boolean isAmbiguous(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static String plain(String written) {
        String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        return TIME_OF_DAY.matcher(narrow).replaceFirst("");
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> inWords(String text) {
        for (DateTimeFormatter form : IN_WORDS) {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeParseException e) {
                // The next form may fit.
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter inWords(String pattern, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
