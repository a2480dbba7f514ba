package org.petitiondesk.gui.delivery;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, times and zones as somebody types them. */
final class Typed {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** With a colon, a point, or without anything between, as one writes them in a hurry. */
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.h]?(\\d{2})");

    private Typed() {}

    /** Whether a text is empty or can be read. */
    static boolean isRight(String written, Function<String, Optional<?>> reading) {
        return written.isBlank() || reading.apply(written).isPresent();
    }

    /** A value as it is typed; nothing for none. */
    static String written(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalTime> time(String written) {
        Matcher parts = TIME.matcher(written.strip());
        try {
            return parts.matches()
                    ? Optional.of(
                            LocalTime.of(
                                    Integer.parseInt(parts.group(1)),
                                    Integer.parseInt(parts.group(2))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A time of a day.
     *
     * @param day which day it is where none is written
     */
    static Optional<LocalDateTime> moment(String written, LocalDate day) {
        List<String> parts = SPACES.splitAsStream(written.strip()).toList();
        return switch (parts.size()) {
            case 1 -> time(parts.getFirst()).map(day::atTime);
            case 2 ->
                    day(parts.getFirst())
                            .flatMap(other -> time(parts.getLast()).map(other::atTime));
            default -> Optional.empty();
        };
    }

    /** Likewise written; without the day where it is the usual one. */
    static String written(LocalDateTime moment, LocalDate usual) {
        String clock = City.clock(moment.toLocalTime());
        return moment.toLocalDate().equals(usual) ? clock : moment.toLocalDate() + " " + clock;
    }

    /** A zone by its name in the tz database, for example {@code Europe/Helsinki}. */
    static Optional<ZoneId> zone(String written) {
        try {
            return Optional.of(ZoneId.of(written.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
