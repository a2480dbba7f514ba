package org.petitiondesk.gui.addressee;

import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Holders;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.addressee.VerificationTerm;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Somebody who holds or held the office.
 *
 * @param name in every script
 */
record Holding(Tenure tenure, String name, Standing standing) {

    /** What is to be known of a holder on the day that is looked at. */
    enum Standing {
        /** Holds the office, as somebody has checked lately. */
        HOLDS,
        /** Holds it, but nobody has checked lately, or ever. */
        UNVERIFIED,
        /** The last one, who has left; nobody is known to hold the office. */
        LEFT,
        /** Another holds it. */
        OTHER;

        boolean isHolder() {
            return this == HOLDS || this == UNVERIFIED;
        }
    }

    /**
     * Everybody who held a post, the last one first.
     *
     * @param term how long it counts that somebody checked it
     */
    static List<Holding> all(
            Post office, Directory directory, LocalDate day, VerificationTerm term) {
        List<Tenure> tenures = Records.tenures(directory, office);
        Optional<Tenure> holder = Holders.on(day, tenures);
        Optional<Tenure> last =
                tenures.stream()
                        .filter(each -> holder.isEmpty())
                        .filter(each -> each.to().filter(day::isAfter).isPresent())
                        .max(Comparator.comparing(each -> each.to().orElseThrow()));
        return tenures.stream()
                .sorted(Comparator.comparing(Holding::begin))
                .map(each -> {
                    Person person = person(each, directory);
                    Standing standing =
                            holder.equals(Optional.of(each))
                                    ? standing(office, person, each, day, term)
                                    : last.equals(Optional.of(each))
                                            ? Standing.LEFT
                                            : Standing.OTHER;
                    return new Holding(each, names(person), standing);
                })
                .toList()
                .reversed();
    }

    private static LocalDate begin(Tenure tenure) {
        return tenure.from().or(tenure::attestedOn).or(tenure::to).orElse(LocalDate.MIN);
    }

    private static Standing standing(
            Post office, Person person, Tenure tenure, LocalDate day, VerificationTerm term) {
        return new OfficeHolder(office, Optional.empty(), Optional.of(person), Optional.of(tenure))
                        .isVerified(term, day)
                ? Standing.HOLDS
                : Standing.UNVERIFIED;
    }

    private static Person person(Tenure tenure, Directory directory) {
        return Objects.requireNonNull(
                directory.people().get(tenure.person()), "a tenure has a person");
    }

    private static String names(Person person) {
        return person.names().stream()
                .map(PersonName::full)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
