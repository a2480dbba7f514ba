package org.petitiondesk.exchange;

import ezvcard.VCard;
import ezvcard.parameter.AddressType;
import ezvcard.property.Address;
import ezvcard.property.Gender;
import ezvcard.property.RawProperty;
import ezvcard.property.SimpleProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.VCardProperty;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The texts of a visiting card; empty where it has none. */
final class CardTexts {
    /** What vCard has no property for. The name is ours to choose (RFC 6350, 6.10). */
    private static final String OWN = "X-PETITION-";

    private final VCard card;

    CardTexts(VCard card) {
        this.card = card;
    }

    /** The name in display order; of family and given name, as the card says nothing else. */
    String name() {
        return first(card.getFormattedNames())
                .or(() -> Optional.ofNullable(card.getStructuredName()).map(CardTexts::joined))
                .orElse("");
    }

    /** Family and given name; a card with only one of them may hold the whole name in it. */
    Optional<StructuredName> parts() {
        return Optional.ofNullable(card.getStructuredName())
                .filter(name -> isFilled(name.getFamily()) && isFilled(name.getGiven()));
    }

    private static boolean isFilled(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    String organization() {
        return card.getOrganizations().stream()
                .flatMap(organization -> organization.getValues().stream())
                .filter(part -> !part.isBlank())
                .findFirst()
                .orElse("");
    }

    String title() {
        return first(card.getTitles()).orElse("");
    }

    /** The preferred one first; likewise numbers. */
    List<String> emails() {
        return card.getEmails().stream()
                .sorted(Comparator.comparingInt(CardTexts::rank))
                .map(SimpleProperty::getValue)
                .filter(CardTexts::isFilled)
                .toList();
    }

    List<String> telephones() {
        return numbers(telephone -> !isFax(telephone));
    }

    List<String> faxes() {
        return numbers(CardTexts::isFax);
    }

    String email() {
        return emails().stream().findFirst().orElse("");
    }

    String telephone() {
        return telephones().stream().findFirst().orElse("");
    }

    /** The word for a gender; empty if the card tells none that is known here. */
    String gender() {
        Gender gender = card.getGender();
        if (gender == null) {
            return "";
        }
        return gender.isMale() ? "male" : gender.isFemale() ? "female" : "";
    }

    /** Some programs join two types to one, as in {@code WORK_FAX}. */
    private static boolean isFax(Telephone telephone) {
        return telephone.getTypes().stream()
                .anyMatch(type -> type.getValue().toLowerCase(Locale.ROOT).contains("fax"));
    }

    /** A letter goes where the person is at work, unless the card prefers another address. */
    Optional<Address> address() {
        return card.getAddresses().stream().min(Comparator.comparingInt(CardTexts::rank));
    }

    /** Cards of version 4.0 number their preferences from 1 to 100, others name a type. */
    private static int rank(Address address) {
        List<AddressType> types = address.getTypes();
        if (address.getPref() != null) {
            return address.getPref();
        }
        if (types.contains(AddressType.PREF)) {
            return 1;
        }
        if (types.contains(AddressType.WORK)) {
            return 101;
        }
        return types.contains(AddressType.HOME) ? 103 : 102;
    }

    /** A part of the postal address. */
    String address(Function<Address, @Nullable String> part) {
        return address().map(part).orElse("");
    }

    boolean isOrganization() {
        return card.getKind() != null && card.getKind().isOrg();
    }

    /** A property of ours. */
    String own(String key) {
        RawProperty property = card.getExtendedProperty(OWN + key);
        return property == null ? "" : property.getValue();
    }

    /** The values of a property of ours that stands there several times. */
    List<String> allOwn(String key) {
        return card.getExtendedProperties(OWN + key).stream().map(RawProperty::getValue).toList();
    }

    /** Adds a property of ours; nothing if the text is empty. */
    static void addOwn(VCard card, String key, String text) {
        if (!text.isEmpty()) {
            card.addExtendedProperty(OWN + key, text);
        }
    }

    private List<String> numbers(Predicate<Telephone> kind) {
        return card.getTelephoneNumbers().stream()
                .filter(kind)
                .sorted(Comparator.comparingInt(CardTexts::rank))
                .flatMap(telephone ->
                        Stream.of(
                                        Optional.ofNullable(telephone.getText()),
                                        Optional.ofNullable(telephone.getUri())
                                                .map(uri -> uri.getNumber()))
                                .flatMap(Optional::stream))
                .filter(CardTexts::isFilled)
                .toList();
    }

    /** Cards of version 4.0 number their preferences, others name a type. */
    private static int rank(VCardProperty property) {
        Integer preference = property.getParameters().getPref();
        if (preference != null) {
            return preference;
        }
        boolean isPreferred =
                property.getParameters().getTypes().stream().anyMatch("pref"::equalsIgnoreCase);
        return isPreferred ? 1 : 101;
    }

    private static Optional<String> first(List<? extends SimpleProperty<String>> properties) {
        return properties.stream()
                .map(SimpleProperty::getValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }

    private static String joined(StructuredName name) {
        String family = name.getFamily() == null ? "" : name.getFamily();
        String given = name.getGiven() == null ? "" : name.getGiven();
        return NameText.inOrder(family, given);
    }
}
