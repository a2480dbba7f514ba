package org.petitiondesk.preflight;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether telephone and fax numbers can exist. */
final class NumberCheck {
    private final NumberingPlans plans = new NumberingPlans();

    /** The numbers that cannot, also those that the letter does not print: fax day comes. */
    List<Problem> problems(AddresseeOnDate addressee) {
        Optional<Country> country = addressee.postalAddress().flatMap(PostalAddress::country);
        // One number that is spaced in two ways is one number.
        Map<String, Problem> found = new LinkedHashMap<>();
        addressee.contacts().stream()
                .map(ContactDetail::point)
                .flatMap(point -> problem(point, country).stream())
                .forEach(problem ->
                        found.putIfAbsent(
                                problem.place().field() + digits(problem.arguments()), problem));
        return List.copyOf(found.values());
    }

    private static String digits(List<String> number) {
        return number.getFirst().replaceAll("[\\s\\p{Punct}&&[^+]]+", "");
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
