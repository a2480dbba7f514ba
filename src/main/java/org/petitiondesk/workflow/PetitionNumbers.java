package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.SignatureNumbers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many have signed a petition, and how they became so many.
 *
 * @param steps one after the other from the first day that is known to the last one
 */
public record PetitionNumbers(SignatureNumbers numbers, Span span, List<Step> steps) {
    /** So many countries, places and organizations are told by name. */
    public static final int MOST = 25;

    private static final int MOST_STEPS = 60;

    public PetitionNumbers {
        steps = List.copyOf(steps);
    }

    /** How long a step is. */
    public enum Span {
        DAY(ChronoUnit.DAYS),
        WEEK(ChronoUnit.WEEKS),
        MONTH(ChronoUnit.MONTHS),
        YEAR(ChronoUnit.YEARS);

        private final ChronoUnit unit;

        Span(ChronoUnit unit) {
            this.unit = unit;
        }

        /** The word used on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The day on which the step of a day begins; weeks begin on Mondays. */
        LocalDate begin(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        LocalDate next(LocalDate begin) {
            return begin.plus(1, unit);
        }

        private boolean isLongEnough(LocalDate first, LocalDate last) {
            return unit.between(begin(first), begin(last)) < MOST_STEPS;
        }
    }

    /**
     * Some days.
     *
     * @param from the first of them
     * @param count how many signed in them
     * @param sum how many had signed at their end
     */
    public record Step(LocalDate from, long count, long sum) {}

    /** Counts them. */
    public static PetitionNumbers read(Library library, Id petition) throws LibraryException {
        return of(library.signatures().numbers(petition, MOST));
    }

    /** The steps are as short as they can be while there are not too many. */
    static PetitionNumbers of(SignatureNumbers numbers) {
        if (numbers.days().isEmpty()) {
            return new PetitionNumbers(numbers, Span.DAY, List.of());
        }
        LocalDate first = numbers.days().firstKey();
        LocalDate last = numbers.days().lastKey();
        Span span = Span.YEAR;
        for (Span longer : List.of(Span.MONTH, Span.WEEK, Span.DAY)) {
            span = longer.isLongEnough(first, last) ? longer : span;
        }
        return new PetitionNumbers(numbers, span, steps(numbers, span));
    }

    private static List<Step> steps(SignatureNumbers numbers, Span span) {
        List<Step> steps = new ArrayList<>();
        LocalDate last = numbers.days().lastKey();
        long sum = 0;
        LocalDate from = span.begin(numbers.days().firstKey());
        while (!from.isAfter(last) && steps.size() < MOST_STEPS) {
            LocalDate next = span.next(from);
            boolean isLast = steps.size() == MOST_STEPS - 1;
            long count =
                    (isLast
                                    ? numbers.days().tailMap(from, true)
                                    : numbers.days().subMap(from, true, next, false))
                            .values().stream().mapToLong(Long::longValue).sum();
            sum += count;
            steps.add(new Step(from, count, sum));
            from = next;
        }
        return steps;
    }
}
