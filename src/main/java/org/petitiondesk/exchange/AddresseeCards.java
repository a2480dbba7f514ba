package org.petitiondesk.exchange;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.StructuredName;

import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Addressees as visiting cards. What a card can say stands in its usual properties; everything, in
 * every language, also in a property of ours, from which it is read back. Only telephone, fax and
 * e-mail are always read from the usual properties, because that is where other programs mend them.
 */
final class AddresseeCards {
    private static final String FIELD = "FIELD";

    private AddresseeCards() {}

    /** What a card says. */
    static Map<AddresseeColumn, String> fields(VCard card) {
        CardTexts texts = new CardTexts(card);
        Map<AddresseeColumn, String> fields = new LinkedHashMap<>();
        for (String own : texts.allOwn(FIELD)) {
            int equals = own.indexOf('=');
            AddresseeColumn.of(own.substring(0, Math.max(0, equals)))
                    .ifPresent(column -> fields.put(column, lines(own.substring(equals + 1))));
        }
        if (fields.isEmpty()) {
            putUsual(fields, texts);
        }
        put(fields, "fax", texts.fax());
        put(fields, "email", texts.email());
        put(fields, "telephone", texts.telephone());
        return fields;
    }

    private static void putUsual(Map<AddresseeColumn, String> fields, CardTexts texts) {
        boolean isOrganization =
                texts.isOrganization() || texts.name().equals(texts.organization());
        put(fields, "person", isOrganization ? "" : texts.name());
        put(fields, "organization", isOrganization ? texts.name() : texts.organization());
        if (!isOrganization) {
            texts.parts()
                    .ifPresent(parts -> {
                        put(fields, "family", parts.getFamily());
                        put(fields, "given", parts.getGiven());
                    });
        }
        put(fields, "post", texts.title());
        put(fields, "address", texts.address(Address::getStreetAddress));
        put(fields, "postcode", texts.address(Address::getPostalCode));
        put(fields, "city", texts.address(Address::getLocality));
        put(fields, "region", texts.address(Address::getRegion));
        put(fields, "address-country", texts.address(Address::getCountry));
    }

    private static void put(Map<AddresseeColumn, String> fields, String key, String text) {
        fields.put(new AddresseeColumn(key, Optional.empty()), text);
    }

    /** An addressee as a card of version 4.0. */
    static VCard card(AddresseeDraft draft) {
        VCard card = new VCard(VCardVersion.V4_0);
        String organization = draft.organization().inOrAny(Language.ENGLISH);
        String post = draft.post().inOrAny(Language.ENGLISH);
        card.setFormattedName(
                Stream.of(draft.person().inOrAny(Language.ENGLISH), organization, post)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(""));
        name(draft).ifPresent(card::setStructuredName);
        if (!organization.isEmpty()) {
            card.setOrganization(organization);
        }
        if (!post.isEmpty()) {
            card.addTitle(post);
        }
        draft.address().ifPresent(address -> card.addAddress(address(address)));
        if (!draft.fax().isEmpty()) {
            card.addTelephoneNumber(draft.fax(), TelephoneType.FAX);
        }
        if (!draft.telephone().isEmpty()) {
            card.addTelephoneNumber(draft.telephone(), TelephoneType.VOICE);
        }
        if (!draft.email().isEmpty()) {
            card.addEmail(draft.email());
        }
        AddresseeTexts.of(draft)
                .forEach((column, text) ->
                        CardTexts.addOwn(card, FIELD, column.heading() + "=" + oneLine(text)));
        return card;
    }

    /** The parts of the name, in the language in which the card has the whole of it. */
    private static Optional<StructuredName> name(AddresseeDraft draft) {
        String family = draft.family().inOrAny(Language.ENGLISH);
        String given = draft.given().inOrAny(Language.ENGLISH);
        if (family.isEmpty() && given.isEmpty()) {
            return Optional.empty();
        }
        StructuredName name = new StructuredName();
        name.setFamily(family);
        name.setGiven(given);
        return Optional.of(name);
    }

    private static Address address(PostalAddress address) {
        Address written = new Address();
        written.setStreetAddress(String.join("\n", address.lines()));
        written.setPostalCode(address.postcode());
        written.setLocality(address.city());
        written.setRegion(address.region());
        address.country().ifPresent(country -> written.setCountry(country.code()));
        return written;
    }

    private static String oneLine(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String lines(String text) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char escaped = text.charAt(++i);
                lines.append(escaped == 'n' ? '\n' : escaped);
            } else {
                lines.append(c);
            }
        }
        return lines.toString();
    }
}
