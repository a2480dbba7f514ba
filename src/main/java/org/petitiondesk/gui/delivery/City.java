package org.petitiondesk.gui.delivery;

import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryState;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.workflow.DeliveryGap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A delivery as the room shows it.
 *
 * @param addressee on the day of the delivery
 * @param texts the languages in which the petition is written
 * @param usual paper of the petition
 */
record City(
        Delivery delivery,
        AddresseeOnDate addressee,
        List<Language> texts,
        Optional<Paper> usual,
        DeliveryState state) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    Id id() {
        return delivery.id();
    }

    /** What it is called: in the plan, else in its address. */
    String name() {
        return Optional.of(delivery.city())
                .filter(planned -> !planned.isEmpty())
                .or(() -> addressee.postalAddress().map(PostalAddress::city))
                .filter(found -> !found.isEmpty())
                .orElse("–");
    }

    /** The time of the appointment by the city's clocks; empty if none is agreed. */
    String time() {
        return delivery.when().time().map(City::clock).orElse("");
    }

    static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** Of the letters that its pack holds. */
    List<Language> languages() {
        if (!delivery.languages().isEmpty()) {
            return delivery.languages();
        }
        List<Language> wished = addressee.addressee().languages();
        return texts.stream()
                .filter(text -> wished.isEmpty() || wished.stream().anyMatch(text::sameLanguageAs))
                .toList();
    }

    /** For example {@code EN 中}. */
    String languageMarks() {
        return languages().stream().map(LanguageNames::mark).collect(Collectors.joining(" "));
    }

    /** That its pack is printed on. */
    Paper paper() {
        return delivery.paper()
                .or(() -> addressee.addressee().paper().flatMap(Paper::ofWord))
                .or(() ->
                        addressee
                                .postalAddress()
                                .flatMap(PostalAddress::country)
                                .map(Paper::usualIn))
                .or(() -> usual)
                .orElse(Paper.A4);
    }

    /** What it still lacks, the gravest last; nothing once there is word. */
    List<DeliveryGap> gaps() {
        return delivery.events().isEmpty()
                ? DeliveryGap.of(delivery, Optional.of(addressee), new HashSet<>(texts))
                : List.of();
    }

    Optional<LocalDate> date() {
        return delivery.when().date();
    }

    /** What the clocks of the city show; empty if nobody has told its zone. */
    Optional<LocalDateTime> clocks(Instant now) {
        return delivery.when().zone().map(zone -> LocalDateTime.ofInstant(now, zone));
    }

    /** The zone by which its times are read. */
    ZoneId zoneOr(ZoneId other) {
        return delivery.when().zone().orElse(other);
    }

    /** The same after it was changed. */
    City with(Delivery changed, Instant now) {
        return new City(changed, addressee, texts, usual, changed.state(now));
    }
}
