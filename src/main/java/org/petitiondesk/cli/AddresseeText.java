package org.petitiondesk.cli;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Addressees as people and as programs read them. */
final class AddresseeText {
    private AddresseeText() {}

    /** One line: identifier, name, post, route. */
    static String line(AddresseeOnDate addressee) {
        return Stream.of(
                        addressee.addressee().id().toString(),
                        name(addressee.to()),
                        title(addressee.to()),
                        organization(addressee.to()),
                        addressee.careOf().map(AddresseeText::careOf).orElse(""))
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + "  " + next)
                .orElse("");
    }

    /** Everything, a line each. */
    static List<String> lines(AddresseeOnDate addressee) {
        List<String> lines = new ArrayList<>();
        object(addressee)
                .forEach((key, value) -> {
                    if (value instanceof List<?> parts) {
                        parts.forEach(part -> lines.add(key + ": " + part));
                    } else if (!value.toString().isEmpty()) {
                        lines.add(key + ": " + value);
                    }
                });
        return lines;
    }

    static Map<String, Object> object(AddresseeOnDate addressee) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", addressee.addressee().id());
        object.put("name", name(addressee.to()));
        object.put("names", names(addressee.to()));
        object.put("post", title(addressee.to()));
        object.put("office", addressee.to().post().office().word());
        object.put("organization", organization(addressee.to()));
        object.put("country", addressee.to().post().country().map(Country::code).orElse(""));
        object.put("via", addressee.careOf().map(AddresseeText::careOf).orElse(""));
        object.put(
                "address", addressee.postalAddress().map(AddresseeText::address).orElse(List.of()));
        object.put("fax", addressee.fax().orElse(""));
        object.put("email", addressee.email().orElse(""));
        object.put("telephone", addressee.telephone().orElse(""));
        object.put("verified", addressee.verifiedOn().map(Object::toString).orElse(""));
        object.put("source", addressee.source());
        return object;
    }

    private static List<String> names(OfficeHolder holder) {
        return holder.holder().stream()
                .flatMap(person -> person.names().stream())
                .map(name -> name.full() + " [" + name.language() + "]")
                .toList();
    }

    private static String name(OfficeHolder holder) {
        return holder.holder()
                .map(person -> person.nameInOrAny(Language.ENGLISH))
                .map(PersonName::full)
                .orElse("");
    }

    private static String title(OfficeHolder holder) {
        return holder.post().titles().inOrAny(Language.ENGLISH);
    }

    private static String organization(OfficeHolder holder) {
        return holder.organization()
                .map(Organization::names)
                .map((LocalizedText names) -> names.inOrAny(Language.ENGLISH))
                .orElse("");
    }

    private static String careOf(OfficeHolder holder) {
        return Stream.of("c/o", title(holder), name(holder), organization(holder))
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + " " + next)
                .orElse("");
    }

    private static List<String> address(PostalAddress address) {
        List<String> lines = new ArrayList<>(address.lines());
        String city = (address.postcode() + " " + address.city()).strip();
        Stream.of(city, address.region(), address.country().map(Country::code).orElse(""))
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines;
    }
}
