package org.petitiondesk.gui.sheet.entry;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.exchange.NameText;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureState;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The cells of one line as they are typed, right or not. */
final class EntryFields {
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty ownScript = new SimpleStringProperty("");
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty date = new SimpleStringProperty("");
    final StringProperty organization = new SimpleStringProperty("");
    final ObjectProperty<Optional<Consent>> consent = new SimpleObjectProperty<>(Optional.empty());

    /** The signature that counts in place of this one. */
    final ObjectProperty<Optional<Id>> sameAs = new SimpleObjectProperty<>(Optional.empty());

    /** Signatures that were said to be of other signers while the line was typed. */
    final Set<Id> different = new HashSet<>();

    void show(Signed signed) {
        Signature signature = signed.signature();
        name.set(signature.name().main());
        ownScript.set(signature.name().second());
        place.set(signature.place());
        date.set(signature.signedOn().map(LocalDate::toString).orElse(""));
        organization.set(organization(signature.capacity()));
        consent.set(Optional.of(signature.consent().consent()));
        sameAs.set(signature.duplicateOf());
        different.clear();
    }

    void clear() {
        Stream.of(name, ownScript, place, date, organization).forEach(field -> field.set(""));
        consent.set(Optional.empty());
        sameAs.set(Optional.empty());
        different.clear();
    }

    /** Whether nothing was typed. */
    boolean areEmpty() {
        return Stream.of(name, ownScript, place, date, organization)
                        .allMatch(field -> field.get().isBlank())
                && consent.get().isEmpty()
                && sameAs.get().isEmpty();
    }

    /** The name in the scripts that were typed. */
    String asSigned() {
        return NameText.inTwoScripts(
                NameText.stripped(name.get()), NameText.stripped(ownScript.get()));
    }

    /** Whether the same name would be shown for a signature as stands in the cells. */
    boolean hasNameOf(Signature signature) {
        return name.get().equals(signature.name().main())
                && ownScript.get().equals(signature.name().second());
    }

    SignatureState state(SignatureState former) {
        if (sameAs.get().isPresent()) {
            return SignatureState.DUPLICATE;
        }
        return former == SignatureState.DUPLICATE ? SignatureState.ACTIVE : former;
    }

    static String organization(Capacity capacity) {
        return switch (capacity) {
            case Capacity.Personal(String affiliation) -> affiliation;
            case Capacity.Representing(String organization, String title) -> organization;
        };
    }
}
