package org.petitiondesk.model.addressee;

import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;

import java.util.List;
import java.util.Optional;

/**
 * How a language addresses the holder of an office. The texts have the blanks {@code {full}} (the
 * person's name), {@code {family}}, {@code {title}} (short title used in address) and {@code
 * {post}} (the full office); {@code |} breaks a line.
 *
 * @param country empty: any country without a row of its own
 * @param titles the words by which the office's title tells that the form is for it, for example
 *     "sénateur" and "sénatrice" among the legislators; empty: any office of its kind without a row
 *     of its own
 * @param inText how the running text refers to the person, for example "Your Excellency"
 * @param source the authority and date the form was taken from; empty if none was found
 */
public record FormOfAddress(
        OfficeKind office,
        Optional<Country> country,
        List<String> titles,
        Gender gender,
        Language language,
        String envelope,
        String insideAddress,
        String salutation,
        String inText,
        String close,
        String source,
        Confidence confidence) {
    public FormOfAddress {
        titles = List.copyOf(titles);
    }

    /** How well the source supports the form. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }
}
