package org.petitiondesk.gui.common;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.common.Language;

import java.util.stream.Stream;

/** Addressees in one line. */
public final class AddresseeNames {
    private AddresseeNames() {}

    /** For example {@code Seoul · President of Amberland, c/o Ambassador}. */
    public static String line(AddresseeOnDate addressee) {
        String city =
                addressee
                        .postalAddress()
                        .map(address -> address.city().isEmpty() ? "" : address.city() + " · ")
                        .orElse("");
        return city + route(addressee);
    }

    /** Likewise without the city. */
    public static String route(AddresseeOnDate addressee) {
        String route = addressee.careOf().map(holder -> ", c/o " + office(holder)).orElse("");
        return office(addressee.to()) + route;
    }

    private static String office(OfficeHolder holder) {
        String title = holder.post().titles().inOrAny(Language.ENGLISH);
        String name =
                holder.holder()
                        .map(person -> person.nameInOrAny(Language.ENGLISH))
                        .map(PersonName::full)
                        .orElse("");
        String organization =
                holder.organization()
                        .map(Organization::names)
                        .map(names -> names.inOrAny(Language.ENGLISH))
                        .orElse("");
        return Stream.of(title, name, organization)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("–");
    }
}
