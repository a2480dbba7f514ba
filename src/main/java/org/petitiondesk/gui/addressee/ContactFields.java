package org.petitiondesk.gui.addressee;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where and how letters are delivered: the details at the end of the route. */
final class ContactFields {
    private final PostalFields address = new PostalFields();
    private final Field fax = new Field();
    private final Fact faxFact = new Fact();
    private final Field telephone = new Field();
    private final Fact telephoneFact = new Fact();
    private final Field email = new Field();
    private final Fact emailFact = new Fact();
    private final IdSource ids;
    private List<Id> fresh;

    ContactFields(IdSource ids) {
        this.ids = ids;
        this.fresh = four();
    }

    private List<Id> four() {
        return List.of(ids.next(), ids.next(), ids.next(), ids.next());
    }

    void show(AddresseeOnDate addressee) {
        fresh = four();
        address.show(addressee.printed(PostalAddress.class));
        faxFact.show(addressee.printed(ContactPoint.Fax.class));
        fax.show(addressee.fax().orElse(""));
        telephoneFact.show(addressee.printed(ContactPoint.Telephone.class));
        telephone.show(addressee.telephone().orElse(""));
        emailFact.show(addressee.printed(ContactPoint.Email.class));
        email.show(addressee.email().orElse(""));
    }

    /**
     * The details as typed. A new address belongs to the mission or ministry, everything else to
     * the post, as where a list is imported.
     *
     * @param end the post at the end of the route
     */
    Directory read(Directory base, OfficeHolder end, Reading reading) {
        Id post = end.post().id();
        Id body = end.post().organization().orElse(post);
        Directory read =
                address.fact().read(base, address.read(reading), body, fresh.get(0), reading);
        read =
                faxFact.read(
                        read, given(fax).map(ContactPoint.Fax::new), post, fresh.get(1), reading);
        read =
                telephoneFact.read(
                        read,
                        given(telephone).map(ContactPoint.Telephone::new),
                        post,
                        fresh.get(2),
                        reading);
        return emailFact.read(read, email(reading), post, fresh.get(3), reading);
    }

    private Optional<ContactPoint> email(Reading reading) {
        Optional<String> typed = given(email);
        if (typed.isPresent() && !typed.get().matches("[^\\s@]+@[^\\s@]+")) {
            reading.refuse(email, "problem.email.form", typed.get());
            return emailFact.before().map(ContactDetail::point);
        }
        reading.accept(email);
        return typed.map(ContactPoint.Email::new);
    }

    private static Optional<String> given(Field field) {
        return Optional.of(field.value()).filter(value -> !value.isEmpty());
    }

    /** Everything that is given was checked on a day. */
    void verify(LocalDate day) {
        if (Stream.of(address.lines(), address.city(), address.postcode())
                .anyMatch(field -> !field.value().isEmpty())) {
            address.fact().verified().textProperty().set(day.toString());
        }
        verify(fax, faxFact, day);
        verify(telephone, telephoneFact, day);
        verify(email, emailFact, day);
    }

    private static void verify(Field field, Fact fact, LocalDate day) {
        if (!field.value().isEmpty()) {
            fact.verified().textProperty().set(day.toString());
        }
    }

    PostalFields address() {
        return address;
    }

    Field fax() {
        return fax;
    }

    Fact faxFact() {
        return faxFact;
    }

    Field telephone() {
        return telephone;
    }

    Fact telephoneFact() {
        return telephoneFact;
    }

    Field email() {
        return email;
    }

    Fact emailFact() {
        return emailFact;
    }

    /** All fields that may be wrong or are plain text. */
    List<Field> fields() {
        List<Field> all =
                new ArrayList<>(
                        List.of(
                                address.lines(),
                                address.postcode(),
                                address.city(),
                                address.region(),
                                address.country(),
                                fax,
                                telephone,
                                email));
        for (Fact fact : List.of(address.fact(), faxFact, telephoneFact, emailFact)) {
            all.add(fact.verified());
            all.add(fact.source());
        }
        return all;
    }
}
