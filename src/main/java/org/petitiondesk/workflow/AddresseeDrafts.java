package org.petitiondesk.workflow;

import org.petitiondesk.exchange.AddresseeDraft;
import org.petitiondesk.exchange.Term;
import org.petitiondesk.exchange.Term.Standing;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letter.Paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Addressees of the library in the form in which files give them. */
final class AddresseeDrafts {
    private AddresseeDrafts() {}

    /** An addressee in a petition: whoever holds the post on the letter's date. */
    static AddresseeDraft of(AddresseeOnDate addressee) {
        return draft(
                addressee,
                inPetition(addressee.to()),
                addressee.careOf().map(via -> careOf(addressee, via, inPetition(via))));
    }

    /** An addressee in a list, with all that is known of the holders. */
    static AddresseeDraft listed(AddresseeOnDate addressee) {
        return draft(
                addressee,
                term(addressee.to(), Standing.CURRENT),
                addressee.careOf().map(via -> careOf(addressee, via, term(via, Standing.CURRENT))));
    }

    /** The row of a list that tells who else held the post. */
    static AddresseeDraft other(AddresseeOnDate addressee, OfficeHolder other) {
        AddresseeOnDate then =
                new AddresseeOnDate(
                        addressee.addressee(),
                        addressee.date(),
                        other,
                        addressee.careOf(),
                        addressee.contacts());
        Term term = term(other, standing(other, addressee.date()));
        return otherwise(draft(then, term, listed(addressee).via()), other);
    }

    /** Likewise of the post on the route. */
    static AddresseeDraft otherVia(AddresseeOnDate addressee, OfficeHolder other) {
        Term term = term(other, standing(other, addressee.date()));
        AddresseeDraft listed = listed(addressee);
        return otherwise(
                draft(addressee, listed.term(), Optional.of(careOf(addressee, other, term))),
                addressee.to());
    }

    /** A row that tells of holders and where they are, and of nothing else that a letter prints. */
    private static AddresseeDraft otherwise(AddresseeDraft draft, OfficeHolder to) {
        return new AddresseeDraft(
                0,
                draft.person(),
                draft.family(),
                draft.given(),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                draft.gender(),
                draft.term(),
                draft.post(),
                draft.office(),
                draft.organization(),
                draft.country(),
                draft.via(),
                draft.address(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                to.verifiedOn(),
                source(to));
    }

    private static AddresseeDraft draft(
            AddresseeOnDate addressee, Term term, Optional<AddresseeDraft.CareOf> via) {
        OfficeHolder to = addressee.to();
        return new AddresseeDraft(
                0,
                name(to, PersonName::full),
                name(to, PersonName::family),
                name(to, PersonName::given),
                addressee.addressee().form().honorific(),
                addressee.addressee().form().salutation(),
                addressee.addressee().form().close(),
                gender(to),
                term,
                to.post().titles(),
                to.post().office(),
                organization(to),
                to.post().country(),
                via,
                addressee.postalAddress(),
                all(addressee, ContactPoint.Fax.class, ContactPoint.Fax::number),
                all(addressee, ContactPoint.Email.class, ContactPoint.Email::address),
                all(addressee, ContactPoint.Telephone.class, ContactPoint.Telephone::number),
                addressee.addressee().paper().flatMap(Paper::ofWord),
                addressee.addressee().languages(),
                addressee.verifiedOn(),
                addressee.source());
    }

    private static AddresseeDraft.CareOf careOf(
            AddresseeOnDate addressee, OfficeHolder holder, Term term) {
        return new AddresseeDraft.CareOf(
                name(holder, PersonName::full),
                name(holder, PersonName::family),
                name(holder, PersonName::given),
                addressee.addressee().careOfForm().honorific(),
                gender(holder),
                term,
                holder.post().titles(),
                holder.post().office(),
                organization(holder),
                holder.post().country(),
                holder.verifiedOn(),
                source(holder));
    }

    /** Of a holder in a petition it is known that he or she holds the post on its date. */
    private static Term inPetition(OfficeHolder holder) {
        return new Term(
                holder.tenure().flatMap(Tenure::from),
                holder.tenure().flatMap(Tenure::to),
                Optional.empty(),
                Standing.CURRENT);
    }

    private static Term term(OfficeHolder holder, Standing standing) {
        return new Term(
                holder.tenure().flatMap(Tenure::from),
                holder.tenure().flatMap(Tenure::to),
                holder.tenure().flatMap(Tenure::attestedOn),
                standing);
    }

    private static Standing standing(OfficeHolder other, LocalDate today) {
        boolean isComing = other.tenure().flatMap(Tenure::from).filter(today::isBefore).isPresent();
        return isComing ? Standing.COMING : Standing.FORMER;
    }

    /** All numbers or addresses of a kind, the one that is printed first. */
    private static <T extends ContactPoint> List<String> all(
            AddresseeOnDate addressee, Class<T> kind, Function<T, String> text) {
        return Stream.concat(
                        addressee.printed(kind).stream(),
                        addressee.contacts().stream()
                                .filter(detail -> kind.isInstance(detail.point())))
                .map(detail -> text.apply(kind.cast(detail.point())))
                .distinct()
                .toList();
    }

    private static Gender gender(OfficeHolder holder) {
        return holder.holder().map(Person::gender).orElse(Gender.UNKNOWN);
    }

    private static String source(OfficeHolder holder) {
        return holder.tenure().map(Tenure::source).orElse("");
    }

    private static LocalizedText name(OfficeHolder holder, Function<PersonName, String> part) {
        Map<Language, String> names = new HashMap<>();
        holder.holder()
                .ifPresent(person ->
                        person.names()
                                .forEach(name -> names.put(name.language(), part.apply(name))));
        return new LocalizedText(names);
    }

    private static LocalizedText organization(OfficeHolder holder) {
        return holder.organization().map(Organization::names).orElse(LocalizedText.EMPTY);
    }
}
