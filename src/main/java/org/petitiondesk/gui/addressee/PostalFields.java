package org.petitiondesk.gui.addressee;

import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;

import java.util.List;
import java.util.Optional;

/** A postal address as one types it. */
final class PostalFields {
    private final Field lines = new Field();
    private final Field postcode = new Field();
    private final Field city = new Field();
    private final Field region = new Field();
    private final Field country = new Field();
    private final Fact fact = new Fact();

    void show(Optional<ContactDetail> detail) {
        fact.show(detail);
        Optional<PostalAddress> address = before();
        lines.show(address.map(kept -> String.join("\n", kept.lines())).orElse(""));
        postcode.show(address.map(PostalAddress::postcode).orElse(""));
        city.show(address.map(PostalAddress::city).orElse(""));
        region.show(address.map(PostalAddress::region).orElse(""));
        country.show(address.flatMap(PostalAddress::country).map(PostFields::name).orElse(""));
    }

    private Optional<PostalAddress> before() {
        return fact.before()
                .map(ContactDetail::point)
                .filter(PostalAddress.class::isInstance)
                .map(PostalAddress.class::cast);
    }

    /** A country alone is no address. */
    Optional<ContactPoint> read(Reading reading) {
        Optional<Country> destination =
                reading.country(country, before().flatMap(PostalAddress::country));
        boolean isEmpty =
                List.of(lines, postcode, city, region).stream()
                        .allMatch(field -> field.value().isEmpty());
        return isEmpty
                ? Optional.empty()
                : Optional.of(
                        new PostalAddress(
                                lines.value().lines().toList(),
                                postcode.value(),
                                city.value(),
                                region.value(),
                                destination));
    }

    Field lines() {
        return lines;
    }

    Field postcode() {
        return postcode;
    }

    Field city() {
        return city;
    }

    Field region() {
        return region;
    }

    Field country() {
        return country;
    }

    Fact fact() {
        return fact;
    }
}
