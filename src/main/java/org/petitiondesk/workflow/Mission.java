package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;

import java.util.Optional;

/**
 * Where petitions to a country are handed in.
 *
 * @param post that letters go care of
 * @param body the embassy, consulate or permanent mission; the post where there is none
 * @param name of the body in English or another language
 * @param represents empty if nobody said so
 * @param city as its address tells it; may be empty
 * @param address that is printed on letters
 */
public record Mission(
        Id post,
        Id body,
        String name,
        Optional<Country> represents,
        String city,
        Optional<PostalAddress> address) {

    /** The country in which it sits. */
    public Optional<Country> country() {
        return address.flatMap(PostalAddress::country);
    }

    /** The city, or else the name. */
    public String place() {
        return city.isEmpty() ? name : city;
    }
}
