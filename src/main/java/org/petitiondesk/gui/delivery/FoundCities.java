package org.petitiondesk.gui.delivery;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.ReplyDue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the room reads of the library.
 *
 * @param cities those first that come first
 * @param due to which nobody replied for long
 */
record FoundCities(Optional<Petition> petition, List<City> cities, List<ReplyDue> due) {
    /** After so many a reminder is shown. */
    static final int DAYS_TO_REPLY = 30;

    private static final FoundCities NONE = new FoundCities(Optional.empty(), List.of(), List.of());

    /**
     * Reads it.
     *
     * @param today for the replies that are due
     */
    static FoundCities in(Library library, Optional<Id> petition, Instant now, LocalDate today)
            throws LibraryException {
        Optional<Petition> found =
                petition.isEmpty() ? Optional.empty() : library.petitions().find(petition.get());
        return found.isEmpty() ? NONE : of(library, found.get(), now, today);
    }

    private static FoundCities of(Library library, Petition petition, Instant now, LocalDate today)
            throws LibraryException {
        List<Language> written =
                library.petitions().currentTexts(petition.id()).stream()
                        .map(TextVersion::language)
                        .toList();
        List<City> cities = new ArrayList<>();
        for (Delivery delivery : library.deliveries().of(petition.id())) {
            library.addressees()
                    .onDate(delivery.addressee(), delivery.when().date().orElseGet(petition::date))
                    .map(addressee ->
                            new City(
                                    delivery,
                                    addressee,
                                    written,
                                    petition.paper(),
                                    delivery.state(now)))
                    .ifPresent(cities::add);
        }
        cities.sort(
                Comparator.comparing(
                        (City city) -> city.delivery().when().instant().orElse(Instant.MAX)));
        return new FoundCities(
                Optional.of(petition),
                List.copyOf(cities),
                ReplyDue.of(library, List.of(petition), today, DAYS_TO_REPLY));
    }
}
