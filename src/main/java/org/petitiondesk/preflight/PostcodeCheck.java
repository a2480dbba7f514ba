package org.petitiondesk.preflight;

import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;

import java.util.Optional;

/** Whether a postcode can exist in the country of destination. */
final class PostcodeCheck {
    private final PostcodeForms forms = PostcodeForms.shipped();

    /** The doubt about an address; none for free lines, nor for a country whose form is unknown. */
    Optional<Problem> problem(PostalAddress address) {
        String postcode = address.postcode();
        if (postcode.isEmpty() || address.country().isEmpty()) {
            return Optional.empty();
        }
        Country country = address.country().get();
        if (forms.admit(country, postcode)) {
            return Optional.empty();
        }
        return Optional.of(
                Problem.warning(
                        "letter.postcode-impossible",
                        Problem.Place.field("address.postcode"),
                        postcode,
                        country.name(Language.ENGLISH),
                        String.join(", ", forms.of(country))));
    }
}
