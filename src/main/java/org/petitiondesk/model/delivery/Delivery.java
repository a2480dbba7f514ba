package org.petitiondesk.model.delivery;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A petition's journey to one addressee, in one city.
 *
 * @param addressee whose route leads through the mission of the city
 * @param city as it is called in the plan; may be empty
 * @param languages of its letters, the first one leading; none for those of the addressee
 * @param paper to print it on; empty for that of the addressee or its country
 * @param notes for the team of this city alone; may be empty
 * @param packMadeAt when its pack was made last
 * @param events what happened, in the order in which it happened; none until there is word
 */
public record Delivery(
        Id id,
        Id petition,
        Id addressee,
        String city,
        Appointment when,
        DeliveryMode mode,
        List<Language> languages,
        Optional<Paper> paper,
        Lead lead,
        String notes,
        Optional<Instant> packMadeAt,
        List<DeliveryEvent> events) {
    public Delivery {
        languages = List.copyOf(languages);
        events = List.copyOf(events);
    }

    /** A delivery by hand of which no more is known yet. */
    public static Delivery planned(
            Id id, Id petition, Id addressee, String city, Appointment when) {
        return new Delivery(
                id,
                petition,
                addressee,
                city,
                when,
                DeliveryMode.HAND,
                List.of(),
                Optional.empty(),
                Lead.NOBODY,
                "",
                Optional.empty(),
                List.of());
    }

    /** Where it stands. */
    public DeliveryState state(Instant now) {
        if (!events.isEmpty()) {
            return DeliveryState.DONE;
        }
        if (packMadeAt.isEmpty()) {
            return DeliveryState.PACK_TO_MAKE;
        }
        return when.instant().filter(start -> !start.isAfter(now)).isPresent()
                ? DeliveryState.AT_THE_GATE
                : DeliveryState.PACK_READY;
    }

    /** What it came to: the last that happened. */
    public Optional<DeliveryEvent> outcome() {
        return events.isEmpty() ? Optional.empty() : Optional.of(events.getLast());
    }

    /** The same in another city, at another time, or to somebody else. */
    public Delivery withPlace(Id otherAddressee, String otherCity, Appointment otherWhen) {
        return new Delivery(
                id,
                petition,
                otherAddressee,
                otherCity,
                otherWhen,
                mode,
                languages,
                paper,
                lead,
                notes,
                packMadeAt,
                events);
    }

    /** The same handed in by others. */
    public Delivery withTeam(Lead otherLead, String otherNotes) {
        return new Delivery(
                id,
                petition,
                addressee,
                city,
                when,
                mode,
                languages,
                paper,
                otherLead,
                otherNotes,
                packMadeAt,
                events);
    }

    /** The same with other papers. */
    public Delivery withPapers(
            DeliveryMode otherMode, List<Language> otherLanguages, Optional<Paper> otherPaper) {
        return new Delivery(
                id,
                petition,
                addressee,
                city,
                when,
                otherMode,
                otherLanguages,
                otherPaper,
                lead,
                notes,
                packMadeAt,
                events);
    }

    /** The same with a pack made at a certain time, or with none. */
    public Delivery withPackMadeAt(Optional<Instant> made) {
        return new Delivery(
                id, petition, addressee, city, when, mode, languages, paper, lead, notes, made,
                events);
    }

    /** The same with other events. */
    public Delivery withEvents(List<DeliveryEvent> others) {
        return new Delivery(
                id,
                petition,
                addressee,
                city,
                when,
                mode,
                languages,
                paper,
                lead,
                notes,
                packMadeAt,
                others);
    }
}
