package org.petitiondesk.model.addressee;

import org.petitiondesk.model.common.Language;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An addressee with everything a letter of a given date needs: the holders of that day and the
 * contact details along the route.
 *
 * @param date the letter's date
 * @param careOf empty for a direct route
 * @param contacts those of the route's end: of the c/o post and its organization if there is one,
 *     else of the addressee's post, person and organization; the nearest first
 */
public record AddresseeOnDate(
        Addressee addressee,
        LocalDate date,
        OfficeHolder to,
        Optional<OfficeHolder> careOf,
        List<ContactDetail> contacts) {
    public AddresseeOnDate {
        contacts = List.copyOf(contacts);
    }

    /** The same written to in other languages. */
    public AddresseeOnDate withLanguages(List<Language> languages) {
        return new AddresseeOnDate(
                new Addressee(
                        addressee.id(),
                        addressee.post(),
                        addressee.route(),
                        addressee.form(),
                        addressee.careOfForm(),
                        addressee.paper(),
                        languages),
                date,
                to,
                careOf,
                contacts);
    }

    /** The postal address to print: of the nearest owner along the route, the one checked last. */
    public Optional<PostalAddress> postalAddress() {
        return first(PostalAddress.class);
    }

    public Optional<String> fax() {
        return first(ContactPoint.Fax.class).map(ContactPoint.Fax::number);
    }

    public Optional<String> email() {
        return first(ContactPoint.Email.class).map(ContactPoint.Email::address);
    }

    public Optional<String> telephone() {
        return first(ContactPoint.Telephone.class).map(ContactPoint.Telephone::number);
    }

    /**
     * The day since which everything stands as somebody last checked it: the oldest one of the
     * holder's and the contact details' days; empty if nobody ever checked the holder.
     */
    public Optional<LocalDate> verifiedOn() {
        if (to.holder().isPresent() && to.verifiedOn().isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(
                        to.verifiedOn().stream(),
                        contacts.stream().map(ContactDetail::verifiedOn).flatMap(Optional::stream))
                .min(Comparator.naturalOrder());
    }

    /**
     * Whether the holders along the route and every contact detail that is printed were checked
     * lately.
     */
    public boolean isVerified(VerificationTerm term, LocalDate on) {
        return Stream.concat(Stream.of(to), careOf.stream())
                        .allMatch(holder -> holder.isVerified(term, on))
                && Stream.<Class<? extends ContactPoint>>of(
                                PostalAddress.class,
                                ContactPoint.Fax.class,
                                ContactPoint.Email.class,
                                ContactPoint.Telephone.class)
                        .flatMap(kind -> printed(kind).stream())
                        .allMatch(detail -> term.covers(detail.verifiedOn(), on));
    }

    /** Where the holder, or else the contact details, were read; may be empty. */
    public String source() {
        return Stream.concat(
                        to.tenure().map(Tenure::source).stream(),
                        contacts.stream().map(ContactDetail::source))
                .filter(source -> !source.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The contact detail of a kind that is printed. */
    public Optional<ContactDetail> printed(Class<? extends ContactPoint> kind) {
        return ContactDetail.latestOfNearest(
                contacts.stream().filter(detail -> kind.isInstance(detail.point())).toList());
    }

    private <T extends ContactPoint> Optional<T> first(Class<T> kind) {
        return printed(kind).map(ContactDetail::point).map(kind::cast);
    }
}
