package org.petitiondesk.preflight;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether telephone and fax numbers can exist. */
final class NumberCheck {
    private final NumberingPlans plans = new NumberingPlans();

    /** The numbers that cannot, also those that the letter does not print: fax day comes. */
    List<Problem> problems(AddresseeOnDate addressee) {
        Optional<Country> country = addressee.postalAddress().flatMap(PostalAddress::country);
        return addressee.contacts().stream()
                .map(ContactDetail::point)
                .flatMap(point -> problem(point, country).stream())
                .distinct()
                .toList();
    }

    private Optional<Problem> problem(ContactPoint point, Optional<Country> country) {
        return switch (point) {
            case ContactPoint.Fax fax -> problem("fax", fax.number(), country);
            case ContactPoint.Telephone telephone ->
                    problem("telephone", telephone.number(), country);
            case ContactPoint.Email _, PostalAddress _ -> Optional.empty();
        };
    }

    private Optional<Problem> problem(String field, String number, Optional<Country> country) {
        if (plans.isPossible(number, country)) {
            return Optional.empty();
        }
        Problem.Place place = Problem.Place.field(field);
        return Stream.concat(
                        plans.likely(number, country).stream()
                                .map(meant ->
                                        Problem.warning(
                                                "letter.number-likely", place, number, meant)),
                        Stream.of(Problem.warning("letter.number-impossible", place, number)))
                .findFirst();
    }
}
