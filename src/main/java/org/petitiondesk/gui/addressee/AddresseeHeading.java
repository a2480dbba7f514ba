package org.petitiondesk.gui.addressee;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;

/**
 * What one addressee is told from another by.
 *
 * @param title the office, or the person or body where there is none
 * @param holder empty if nobody is known to hold it
 * @param careOf whom the letter goes care of; empty for a direct route
 * @param city or the country, where the address does not tell the city apart; may be empty
 */
record AddresseeHeading(String title, String holder, String careOf, String city) {

    static AddresseeHeading of(AddresseeOnDate addressee) {
        OfficeHolder to = addressee.to();
        String title = called(to.post().titles());
        String holder = name(to);
        String careOf = addressee.careOf().map(AddresseeHeading::route).orElse("");
        String city = addressee.postalAddress().map(AddresseeHeading::place).orElse("");
        return title.isEmpty()
                ? new AddresseeHeading(holder.isEmpty() ? body(to) : holder, "", careOf, city)
                : new AddresseeHeading(title, holder, careOf, city);
    }

    /** The title by which an office is called; empty if it has none. */
    static String called(LocalizedText titles) {
        return titles.inOrAny(Language.ENGLISH);
    }

    /** The city, or else the country. */
    static String place(PostalAddress address) {
        return address.city().isEmpty()
                ? address.country().map(PostFields::name).orElse("")
                : address.city();
    }

    private static String name(OfficeHolder holder) {
        return holder.holder()
                .map(person -> person.nameInOrAny(Language.ENGLISH))
                .map(PersonName::full)
                .orElse("");
    }

    private static String body(OfficeHolder holder) {
        return holder.organization()
                .map(Organization::names)
                .map(names -> names.inOrAny(Language.ENGLISH))
                .orElse("");
    }

    private static String route(OfficeHolder careOf) {
        String title = called(careOf.post().titles());
        String body = body(careOf);
        return title.isEmpty() ? (body.isEmpty() ? name(careOf) : body) : title;
    }
}
