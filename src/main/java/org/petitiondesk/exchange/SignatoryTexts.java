package org.petitiondesk.exchange;

import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.ContactWish;
import org.petitiondesk.model.petition.Signatory;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The texts of a signatory's fields as we write them; the reverse of {@link SignatoryEntry}. */
final class SignatoryTexts {
    private SignatoryTexts() {}

    static Map<SignatoryField, String> of(SignatoryDraft draft) {
        Map<SignatoryField, String> texts = new EnumMap<>(SignatoryField.class);
        texts.put(SignatoryField.NAME, draft.name().asSigned());
        texts.put(
                SignatoryField.KIND,
                draft.kind() == Signatory.Kind.ORGANIZATION ? "organization" : "person");
        switch (draft.capacity()) {
            case Capacity.Personal personal ->
                    texts.put(SignatoryField.ORGANIZATION, personal.affiliation());
            case Capacity.Representing representing -> {
                texts.put(SignatoryField.ORGANIZATION, representing.organization());
                texts.put(SignatoryField.TITLE, representing.title());
            }
        }
        texts.put(SignatoryField.PLACE, draft.place());
        texts.put(SignatoryField.COUNTRY, draft.country());
        texts.put(SignatoryField.SIGNED_ON, draft.signedOn().map(LocalDate::toString).orElse(""));
        texts.put(SignatoryField.EMAIL, draft.email());
        texts.put(SignatoryField.TELEPHONE, draft.telephone());
        draft.consent()
                .ifPresent(given -> {
                    texts.put(SignatoryField.CONSENT, given.consent().word());
                    texts.put(
                            SignatoryField.CONSENT_ON,
                            given.on().map(LocalDate::toString).orElse(""));
                    texts.put(SignatoryField.CONSENT_HOW, given.how());
                });
        ContactWish contact = draft.contact();
        if (!contact.equals(ContactWish.NONE)) {
            texts.put(SignatoryField.CONTACT, contact.by().word());
            texts.put(SignatoryField.CONTACT_BY, contact.organization());
            texts.put(SignatoryField.CONTACT_ON, contact.on().map(LocalDate::toString).orElse(""));
            texts.put(SignatoryField.CONTACT_HOW, contact.how());
        }
        return texts;
    }
}
