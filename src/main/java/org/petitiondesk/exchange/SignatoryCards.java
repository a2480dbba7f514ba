package org.petitiondesk.exchange;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Address;
import ezvcard.property.Kind;

import org.petitiondesk.model.petition.Signatory;

import java.util.EnumMap;
import java.util.Map;

/** Signatories as visiting cards. */
final class SignatoryCards {
    private static final String ORGANIZATION = "organization";

    private SignatoryCards() {}

    /** What a card says. */
    static Map<SignatoryField, String> fields(VCard card) {
        CardTexts texts = new CardTexts(card);
        Map<SignatoryField, String> fields = new EnumMap<>(SignatoryField.class);
        fields.put(SignatoryField.NAME, texts.name());
        fields.put(SignatoryField.ORGANIZATION, texts.organization());
        fields.put(SignatoryField.TITLE, texts.title());
        fields.put(SignatoryField.EMAIL, texts.email());
        fields.put(SignatoryField.TELEPHONE, texts.telephone());
        fields.put(SignatoryField.PLACE, texts.address(Address::getLocality));
        fields.put(SignatoryField.COUNTRY, texts.address(Address::getCountry));
        fields.put(SignatoryField.SIGNED_ON, texts.own("SIGNED-ON"));
        fields.put(SignatoryField.CONSENT, texts.own("CONSENT"));
        fields.put(SignatoryField.CONSENT_ON, texts.own("CONSENT-ON"));
        fields.put(SignatoryField.CONSENT_HOW, texts.own("CONSENT-HOW"));
        boolean isOrganization =
                texts.isOrganization() || texts.own("SIGNS-AS").equals(ORGANIZATION);
        fields.put(SignatoryField.KIND, isOrganization ? ORGANIZATION : "");
        return fields;
    }

    /** A signatory as a card of version 4.0. */
    static VCard card(SignatoryDraft draft) {
        Map<SignatoryField, String> fields = SignatoryTexts.of(draft);
        VCard card = new VCard(VCardVersion.V4_0);
        card.setFormattedName(draft.name().asSigned());
        String organization = fields.getOrDefault(SignatoryField.ORGANIZATION, "");
        if (draft.kind() == Signatory.Kind.ORGANIZATION) {
            boolean own = organization.equals(draft.name().asSigned());
            card.setKind(own ? Kind.org() : Kind.individual());
            CardTexts.addOwn(card, "SIGNS-AS", ORGANIZATION);
        }
        if (!organization.isEmpty()) {
            card.setOrganization(organization);
        }
        String title = fields.getOrDefault(SignatoryField.TITLE, "");
        if (!title.isEmpty()) {
            card.addTitle(title);
        }
        if (!draft.place().isEmpty() || !draft.country().isEmpty()) {
            Address address = new Address();
            address.setLocality(draft.place());
            address.setCountry(draft.country());
            card.addAddress(address);
        }
        if (!draft.email().isEmpty()) {
            card.addEmail(draft.email());
        }
        if (!draft.telephone().isEmpty()) {
            card.addTelephoneNumber(draft.telephone());
        }
        CardTexts.addOwn(card, "SIGNED-ON", fields.getOrDefault(SignatoryField.SIGNED_ON, ""));
        CardTexts.addOwn(card, "CONSENT", fields.getOrDefault(SignatoryField.CONSENT, ""));
        CardTexts.addOwn(card, "CONSENT-ON", fields.getOrDefault(SignatoryField.CONSENT_ON, ""));
        CardTexts.addOwn(card, "CONSENT-HOW", fields.getOrDefault(SignatoryField.CONSENT_HOW, ""));
        return card;
    }
}
