package org.petitiondesk.exchange;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Address;
import ezvcard.property.Kind;

import org.petitiondesk.model.petition.Signatory;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Signatories as visiting cards. */
final class SignatoryCards {
    private static final String ORGANIZATION = "organization";

    /** What cards have no place for, by the name of our own one. */
    private static final Map<SignatoryField, String> OWN = own();

    private SignatoryCards() {}

    private static Map<SignatoryField, String> own() {
        Map<SignatoryField, String> own = new EnumMap<>(SignatoryField.class);
        for (SignatoryField field :
                List.of(
                        SignatoryField.SIGNED_ON,
                        SignatoryField.CONSENT,
                        SignatoryField.CONSENT_ON,
                        SignatoryField.CONSENT_HOW,
                        SignatoryField.CONTACT,
                        SignatoryField.CONTACT_BY,
                        SignatoryField.CONTACT_ON,
                        SignatoryField.CONTACT_HOW)) {
            own.put(field, field.word().toUpperCase(Locale.ROOT));
        }
        return own;
    }

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
        OWN.forEach((field, property) -> fields.put(field, texts.own(property)));
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
        OWN.forEach((field, property) ->
                CardTexts.addOwn(card, property, fields.getOrDefault(field, "")));
        return card;
    }
}
