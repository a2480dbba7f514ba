package org.petitiondesk.gui.addressee;

import org.petitiondesk.gui.common.SearchText;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.addressee.VerificationTerm;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An addressee in the table.
 *
 * @param title the office, or the person or body where there is none
 * @param holder empty if nobody is known to hold it
 * @param careOf whom the letter goes care of; empty for a direct route
 * @param city or the country, where the address does not tell the city apart; may be empty
 * @param country that it represents, or else where it sits
 * @param languages in which it is written to; empty for every language there is a text in
 * @param verified the longest ago that any of its details was checked
 * @param words all that is searched, in the form in which it is compared
 */
record AddresseeRow(
        Id id,
        String title,
        String holder,
        String careOf,
        String city,
        OfficeKind office,
        Optional<Country> country,
        List<Language> languages,
        Optional<LocalDate> verified,
        Set<Lack> lacks,
        String words) {
    /**
     * The row of an addressee.
     *
     * @param term how long it counts that somebody checked
     */
    static AddresseeRow of(AddresseeOnDate addressee, VerificationTerm term, LocalDate today) {
        AddresseeHeading heading = AddresseeHeading.of(addressee);
        Optional<LocalDate> verified =
                addressee.contacts().stream()
                        .map(ContactDetail::verifiedOn)
                        .flatMap(Optional::stream)
                        .min(LocalDate::compareTo);
        return new AddresseeRow(
                addressee.addressee().id(),
                heading.title(),
                heading.holder(),
                heading.careOf(),
                heading.city(),
                addressee.to().post().office(),
                country(addressee),
                addressee.addressee().languages(),
                verified,
                lacks(addressee, term, today),
                SearchText.plain(String.join("\n", searched(addressee))));
    }

    private static Optional<Country> country(AddresseeOnDate addressee) {
        OfficeHolder to = addressee.to();
        return to.post()
                .country()
                .or(() -> to.organization().flatMap(Organization::country))
                .or(() -> addressee.postalAddress().flatMap(PostalAddress::country));
    }

    private static Set<Lack> lacks(
            AddresseeOnDate addressee, VerificationTerm term, LocalDate today) {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        if (!addressee.isVerified(term, today)) {
            lacks.add(Lack.VERIFIED);
        }
        if (addressee.to().holder().isEmpty()
                && addressee.to().post().office() != OfficeKind.ORGANIZATION) {
            lacks.add(Lack.HOLDER);
        }
        if (addressee.postalAddress().isEmpty()) {
            lacks.add(Lack.ADDRESS);
        }
        if (addressee.fax().isEmpty()) {
            lacks.add(Lack.FAX);
        }
        if (addressee.contacts().stream().allMatch(detail -> detail.source().isEmpty())) {
            lacks.add(Lack.SOURCE);
        }
        return lacks;
    }

    private static List<String> searched(AddresseeOnDate addressee) {
        List<String> texts = new ArrayList<>();
        addWords(texts, addressee.to());
        addressee.careOf().ifPresent(via -> addWords(texts, via));
        addressee
                .postalAddress()
                .ifPresent(address -> {
                    texts.addAll(address.lines());
                    texts.add(address.city());
                    texts.add(address.region());
                });
        addressee.email().ifPresent(texts::add);
        return texts;
    }

    private static void addWords(List<String> texts, OfficeHolder holder) {
        texts.addAll(holder.post().titles().texts().values());
        holder.organization().ifPresent(body -> texts.addAll(body.names().texts().values()));
        holder.holder().ifPresent(person -> person.names().forEach(name -> texts.add(name.full())));
    }

    boolean isWrittenToIn(Language language) {
        return languages.isEmpty() || languages.contains(language);
    }

    /** Whether every word of a query stands in it; case and accents do not matter. */
    boolean matches(List<String> query) {
        return query.stream().allMatch(words::contains);
    }
}
