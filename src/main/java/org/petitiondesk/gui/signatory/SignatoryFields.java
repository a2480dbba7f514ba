package org.petitiondesk.gui.signatory;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.exchange.NameText;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.ContactWish;
import org.petitiondesk.model.petition.ContactWish.By;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignedName;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A signature as it stands in the fields of a form, right or not. */
final class SignatoryFields {
    final StringProperty name = new SimpleStringProperty("");
    final BooleanProperty represents = new SimpleBooleanProperty();
    final StringProperty organization = new SimpleStringProperty("");
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty country = new SimpleStringProperty("");
    final StringProperty signedOn = new SimpleStringProperty("");
    final StringProperty email = new SimpleStringProperty("");
    final StringProperty telephone = new SimpleStringProperty("");
    final ObjectProperty<By> contactBy = new SimpleObjectProperty<>(By.NOBODY);
    final StringProperty contactOrganization = new SimpleStringProperty("");
    final StringProperty contactOn = new SimpleStringProperty("");
    final StringProperty contactHow = new SimpleStringProperty("");
    final ObjectProperty<Consent> consent = new SimpleObjectProperty<>(Consent.COUNT_ONLY);
    final StringProperty consentOn = new SimpleStringProperty("");
    final StringProperty consentHow = new SimpleStringProperty("");
    final ObjectProperty<Optional<Id>> text = new SimpleObjectProperty<>(Optional.empty());

    void show(Signed signed) {
        Signature signature = signed.signature();
        name.set(signature.name().asSigned());
        switch (signature.capacity()) {
            case Capacity.Personal(String affiliation) -> {
                represents.set(false);
                organization.set(affiliation);
                title.set("");
            }
            case Capacity.Representing(String represented, String office) -> {
                represents.set(true);
                organization.set(represented);
                title.set(office);
            }
        }
        place.set(signature.place());
        country.set(signature.country());
        signedOn.set(written(signature.signedOn()));
        consent.set(signature.consent().consent());
        consentOn.set(written(signature.consent().on()));
        consentHow.set(signature.consent().how());
        text.set(signature.textVersion());
        email.set(signed.signatory().email());
        telephone.set(signed.signatory().telephone());
        ContactWish contact = signed.signatory().contact();
        contactBy.set(contact.by());
        contactOrganization.set(contact.organization());
        contactOn.set(written(contact.on()));
        contactHow.set(contact.how());
    }

    private static String written(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    /**
     * What is in the fields now, right or not.
     *
     * @return puts it back
     */
    Runnable kept() {
        List<Runnable> all =
                Stream.<Property<?>>of(
                                name,
                                represents,
                                organization,
                                title,
                                place,
                                country,
                                signedOn,
                                email,
                                telephone,
                                contactBy,
                                contactOrganization,
                                contactOn,
                                contactHow,
                                consent,
                                consentOn,
                                consentHow,
                                text)
                        .map(SignatoryFields::kept)
                        .toList();
        return () -> all.forEach(Runnable::run);
    }

    private static <T> Runnable kept(Property<T> field) {
        T now = field.getValue();
        return () -> field.setValue(now);
    }

    /** Whether a field holds no day and is not empty either. */
    static boolean isNoDate(String written) {
        return !written.isBlank() && date(written).isEmpty();
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The key of what keeps the name from being kept; empty if nothing does. */
    Optional<String> nameProblem() {
        return NameText.problem(NameText.stripped(name.get()));
    }

    boolean isRight() {
        return nameProblem().isEmpty()
                && Stream.of(signedOn, consentOn, contactOn).noneMatch(day -> isNoDate(day.get()));
    }

    /** Whether nothing is in the fields that tells of one signatory alone. */
    boolean areOfNobody() {
        return Stream.of(
                        name,
                        organization,
                        title,
                        email,
                        telephone,
                        consentHow,
                        contactOrganization,
                        contactHow)
                .allMatch(field -> field.get().isBlank());
    }

    /** By whom the signer may be contacted again; nobody while an organization has no name. */
    ContactWish contact() {
        return new ContactWish(
                contactBy.get(),
                contactOrganization.get(),
                date(contactOn.get()),
                contactHow.get().strip());
    }

    /** The signature with what is in the fields, which are right. */
    Signed over(Signed former) {
        Signature signature = former.signature();
        String named = NameText.stripped(name.get());
        String represented = organization.get().strip();
        Capacity capacity =
                represents.get()
                        ? new Capacity.Representing(
                                represented.isEmpty() ? named : represented, title.get().strip())
                        : new Capacity.Personal(represented);
        return new Signed(
                new Signatory(
                        signature.signatory(),
                        represents.get() ? Signatory.Kind.ORGANIZATION : Signatory.Kind.PERSON,
                        email.get().strip(),
                        telephone.get().strip(),
                        contact()),
                new Signature(
                        signature.id(),
                        signature.petition(),
                        signature.signatory(),
                        text.get(),
                        new SignedName(named),
                        capacity,
                        place.get().strip(),
                        country.get().strip(),
                        date(signedOn.get()),
                        new ConsentGiven(
                                consent.get(), date(consentOn.get()), consentHow.get().strip()),
                        signature.source(),
                        signature.state(),
                        signature.duplicateOf()));
    }
}
