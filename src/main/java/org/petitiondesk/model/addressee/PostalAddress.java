package org.petitiondesk.model.addressee;

import org.petitiondesk.model.common.Country;

import java.util.List;
import java.util.Optional;

/**
 * Where post is delivered. Either structured, or free lines that are printed as they stand.
 *
 * @param lines street and house, post box, building; or, where postcode, city and region are empty,
 *     the whole address as free lines, without addressee
 * @param postcode empty for a free-form address
 * @param city empty for a free-form address
 * @param region state or province, mostly empty
 * @param country the country of destination
 */
public record PostalAddress(
        List<String> lines, String postcode, String city, String region, Optional<Country> country)
        implements ContactPoint {

    public PostalAddress {
        lines = lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
        postcode = postcode.strip();
        city = city.strip();
        region = region.strip();
    }

    /** An address given as lines only. */
    public static PostalAddress free(List<String> lines, Optional<Country> country) {
        return new PostalAddress(lines, "", "", "", country);
    }

    /** Whether it tells no more than the country, so that nothing can be sent there. */
    public boolean isCountryOnly() {
        return lines.isEmpty() && isFreeForm();
    }

    /** The same in that country, unless it names one. */
    public PostalAddress orIn(Optional<Country> known) {
        return country.isPresent() ? this : new PostalAddress(lines, postcode, city, region, known);
    }

    /** Whether the lines are the whole address. */
    public boolean isFreeForm() {
        return postcode.isEmpty() && city.isEmpty() && region.isEmpty();
    }
}
