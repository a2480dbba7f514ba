package org.petitiondesk.model.addressee;

import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;

import java.util.Optional;

/**
 * How a language addresses the holder of an office. The texts have the blanks {@code {full}} (the
 * person's name), {@code {family}}, {@code {title}} (short title used in address) and {@code
 * {post}} (the full office); {@code |} breaks a line.
 *
 * @param country empty: any country without a row of its own
 * @param inText how the running text refers to the person, for example "Your Excellency"
 * @param source the authority and date the form was taken from; empty if none was found
 */
public record FormOfAddress(
        OfficeKind office,
        Optional<Country> country,
        Gender gender,
        Language language,
        String envelope,
        String insideAddress,
        String salutation,
        String inText,
        String close,
        String source,
        Confidence confidence) {

    /** How well the source supports the form. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }
}
