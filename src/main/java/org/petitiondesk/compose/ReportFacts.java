package org.petitiondesk.compose;

import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.delivery.Reply;
import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a world report is made of. Whose copy it is decides what of it is told: a public one names
 * neither those who handed in nor those who received, has no notes, and no words of a reply.
 *
 * @param signatures how many count
 * @param cities in the order of their appointments
 * @param replies by date
 * @param day of the report
 */
public record ReportFacts(
        Petition petition,
        Copy copy,
        long signatures,
        List<City> cities,
        List<Reply> replies,
        LocalDate day) {
    public ReportFacts {
        cities = List.copyOf(cities);
        replies = List.copyOf(replies);
    }

    /** What is told of a city. */
    public record City(Delivery delivery, Optional<Country> country, List<Shot> photographs) {
        public City {
            photographs = List.copyOf(photographs);
        }

        boolean hasHappened(DeliveryOutcome outcome) {
            return delivery.events().stream().anyMatch(event -> event.outcome() == outcome);
        }
    }

    /**
     * A photograph ready to be printed.
     *
     * @param caption may be empty
     */
    public record Shot(Picture picture, String caption) {}

    /** Whether a report has words in a language. */
    public static boolean isSpoken(Language language) {
        return ReportWords.isKnown(language);
    }

    boolean isInternal() {
        return copy == Copy.INTERNAL;
    }

    /** In how many different cities it was or is to be handed in. */
    long differentCities() {
        return cities.stream()
                .map(city -> city.delivery().city().strip().toLowerCase(Locale.ROOT))
                .filter(city -> !city.isEmpty())
                .distinct()
                .count();
    }

    long countries() {
        return cities.stream().flatMap(city -> city.country().stream()).distinct().count();
    }

    Stream<City> withoutWord() {
        return cities.stream().filter(city -> city.delivery().events().isEmpty());
    }
}
