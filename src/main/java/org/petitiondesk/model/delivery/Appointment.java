package org.petitiondesk.model.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a petition is handed in, by the clocks of its city.
 *
 * @param time without a date it says nothing
 * @param zone of the city, for example {@code Europe/Helsinki}
 */
public record Appointment(
        Optional<LocalDate> date, Optional<LocalTime> time, Optional<ZoneId> zone) {

    /** Nothing is agreed yet. */
    public static final Appointment OPEN =
            new Appointment(Optional.empty(), Optional.empty(), Optional.empty());

    /** The instant, once date, time and zone are known. */
    public Optional<Instant> instant() {
        return date.flatMap(day ->
                time.flatMap(
                        clock -> zone.map(place -> day.atTime(clock).atZone(place).toInstant())));
    }
}
