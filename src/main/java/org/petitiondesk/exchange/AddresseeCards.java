package org.petitiondesk.exchange;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Gender;
import ezvcard.property.StructuredName;

import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** Stands after the number of another holder, before the field. */
    private static final String OTHER = "/";

    private AddresseeCards() {}

    /** What a card says of the addressee, then of others who held the post. */
    static List<Map<AddresseeColumn, String>> fields(VCard card) {
        CardTexts texts = new CardTexts(card);
        Map<AddresseeColumn, String> fields = own(texts, "");
        if (fields.isEmpty()) {
            putUsual(fields, texts);
        }
        put(fields, "fax", texts.faxes());
        put(fields, "email", texts.emails());
        put(fields, "telephone", texts.telephones());
        List<Map<AddresseeColumn, String>> all = new ArrayList<>(List.of(fields));
        for (int i = 1; !own(texts, i + OTHER).isEmpty(); i++) {
            all.add(own(texts, i + OTHER));
        }
        return all;
    }

    private static Map<AddresseeColumn, String> own(CardTexts texts, String prefix) {
        Map<AddresseeColumn, String> fields = new LinkedHashMap<>();
        for (String own : texts.allOwn(FIELD)) {
            int equals = own.indexOf('=');
            if (own.startsWith(prefix) && equals > prefix.length()) {
                AddresseeColumn.of(own.substring(prefix.length(), equals))
                        .ifPresent(column -> fields.put(column, lines(own.substring(equals + 1))));
            }
        }
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
        put(fields, "gender", texts.gender());
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

    private static void put(Map<AddresseeColumn, String> fields, String key, List<String> texts) {
        put(fields, key, String.join("\n", texts));
    }

    /**
     * An addressee as a card of version 4.0.
     *
     * @param all the addressee, then those that tell who else held the post, of whom other programs
     *     see nothing
     */
    static VCard card(List<AddresseeDraft> all) {
        AddresseeDraft draft = all.getFirst();
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
        draft.faxes().forEach(fax -> card.addTelephoneNumber(fax, TelephoneType.FAX));
        draft.telephones().forEach(tel -> card.addTelephoneNumber(tel, TelephoneType.VOICE));
        draft.emails().forEach(card::addEmail);
        switch (draft.gender()) {
            case FEMALE -> card.setGender(Gender.female());
            case MALE -> card.setGender(Gender.male());
            case UNKNOWN -> {}
        }
        addOwn(card, "", draft);
        for (int i = 1; i < all.size(); i++) {
            addOwn(card, i + OTHER, all.get(i));
        }
        return card;
    }

    private static void addOwn(VCard card, String prefix, AddresseeDraft draft) {
        AddresseeTexts.of(draft)
                .forEach((column, text) ->
                        CardTexts.addOwn(
                                card, FIELD, prefix + column.heading() + "=" + oneLine(text)));
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
