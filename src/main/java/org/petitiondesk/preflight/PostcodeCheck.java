package org.petitiondesk.preflight;

import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.postal.PostalForm;
import org.petitiondesk.postal.PostalForms;

import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a postcode can exist in the country of destination. */
final class PostcodeCheck {
    private static final int EXAMPLES = 3;

    private PostcodeCheck() {}

    /** The doubt about an address; none for free lines, nor for a country whose form is unknown. */
    static Optional<Problem> problem(PostalAddress address) {
        String postcode = address.postcode();
        return address.country()
                .filter(_ -> !postcode.isEmpty())
                .map(PostalForms::of)
                .filter(form -> !form.admits(postcode))
                .map(form -> impossible(postcode, form));
    }

    private static Problem impossible(String postcode, PostalForm form) {
        return Problem.warning(
                "letter.postcode-impossible",
                Problem.Place.field("address.postcode"),
                postcode,
                form.country().name(Language.ENGLISH),
                form.examples().stream().limit(EXAMPLES).collect(Collectors.joining(", ")));
    }
}
