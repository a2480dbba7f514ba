package org.petitiondesk.preflight;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;

import java.util.Optional;

/**
 * Telephone and fax numbers as they are dialled from abroad (ITU-T E.123): a letter's reader may be
 * anywhere. Safe for use by several threads.
 */
public final class InternationalNumbers {
    private final NumberingPlans plans = new NumberingPlans();

    /** The addressee with such numbers; one that cannot be dialled stays as it was written. */
    public AddresseeOnDate in(AddresseeOnDate addressee) {
        Optional<Country> country = addressee.postalAddress().flatMap(PostalAddress::country);
        return new AddresseeOnDate(
                addressee.addressee(),
                addressee.date(),
                addressee.to(),
                addressee.careOf(),
                addressee.contacts().stream()
                        .map(detail ->
                                new ContactDetail(
                                        detail.id(),
                                        detail.owner(),
                                        international(detail.point(), country),
                                        detail.verifiedOn(),
                                        detail.source()))
                        .toList());
    }

    private ContactPoint international(ContactPoint point, Optional<Country> country) {
        return switch (point) {
            case ContactPoint.Fax(String number) ->
                    new ContactPoint.Fax(plans.international(number, country).orElse(number));
            case ContactPoint.Telephone(String number) ->
                    new ContactPoint.Telephone(plans.international(number, country).orElse(number));
            case ContactPoint.Email _, PostalAddress _ -> point;
        };
    }
}
