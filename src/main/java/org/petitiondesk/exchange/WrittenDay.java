package org.petitiondesk.exchange;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day as people write it by hand in a column of a signature sheet, mostly without its year:
 * {@code 3.11.}, {@code 3/11}, {@code 3 Nov}, {@code 11月3日}.
 *
 * @param from the first day that it may be, for instance that on which the sheet was issued
 * @param until the last, for instance that on which it came back
 */
public record WrittenDay(Optional<LocalDate> from, LocalDate until) {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일号號]?");
    private static final Pattern EITHER_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[/-]\\s*(\\d{1,2})(?:\\s*[/-]\\s*(\\d{4}))?");

    /** From one 29 February to the next it is eight years at most. */
    private static final int MOST_YEARS = 9;

    /**
     * The day; empty if the text is none. Where nobody can tell the day from the month, the one
     * that lies between the two ends is meant, and if both do, the day stands first.
     */
    public Optional<LocalDate> read(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return last(dayFirst.group(2), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return last(monthFirst.group(1), monthFirst.group(2));
        }
        Matcher either = EITHER_FIRST.matcher(text);
        if (either.matches()) {
            return either(either.group(1), either.group(2), Optional.ofNullable(either.group(3)));
        }
        return Dates.read(text).or(() -> inWords(text));
    }

    private Optional<LocalDate> either(String one, String other, Optional<String> year) {
        Optional<LocalDate> dayFirst = day(year, other, one);
        Optional<LocalDate> monthFirst = day(year, one, other);
        return Stream.of(dayFirst, monthFirst)
                .flatMap(Optional::stream)
                .filter(this::isWithin)
                .findFirst()
                .or(() -> dayFirst)
                .or(() -> monthFirst);
    }

    private Optional<LocalDate> day(Optional<String> year, String month, String day) {
        return year.isPresent() ? date(Integer.parseInt(year.get()), month, day) : last(month, day);
    }

    private boolean isWithin(LocalDate day) {
        return !day.isAfter(until) && !from.filter(day::isBefore).isPresent();
    }

    /** Months by name: "3 Nov", "Nov 3". */
    private Optional<LocalDate> inWords(String text) {
        return last(year -> Dates.read(text + " " + year).or(() -> Dates.read(text + ", " + year)));
    }

    private Optional<LocalDate> last(String month, String day) {
        return last(year -> date(year, month, day));
    }

    /** The last such day that is not too late. */
    private Optional<LocalDate> last(IntFunction<Optional<LocalDate>> inYear) {
        return IntStream.range(0, MOST_YEARS)
                .mapToObj(ago -> inYear.apply(until.getYear() - ago))
                .flatMap(Optional::stream)
                .filter(day -> !day.isAfter(until))
                .findFirst();
    }

    private static Optional<LocalDate> date(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
