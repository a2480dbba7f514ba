package org.petitiondesk.exchange;

import ezvcard.VCard;
import ezvcard.property.VCardProperty;

import org.petitiondesk.model.common.Problem;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What visiting cards have and addressees have not, for example notes and birthdays. */
final class CardLeftOut {
    /** What is read, and what says nothing of the person. */
    private static final Set<String> KNOWN =
            Set.of(
                    "FormattedName",
                    "StructuredName",
                    "Organization",
                    "Title",
                    "Kind",
                    "Gender",
                    "Address",
                    "Email",
                    "Telephone",
                    "Label",
                    "RawProperty",
                    "Revision",
                    "Uid",
                    "ProductId",
                    "Source",
                    "Mailer",
                    "Classification",
                    "SortString");

    private final Map<String, Integer> found = new TreeMap<>();

    /** The fields of a card, whose others are counted. */
    <T> T from(VCard card, T fields) {
        for (VCardProperty property : card.getProperties()) {
            String name = property.getClass().getSimpleName();
            if (!KNOWN.contains(name)) {
                found.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        if (card.getAddresses().size() > 1) {
            found.merge("second address", card.getAddresses().size() - 1, Integer::sum);
        }
        return fields;
    }

    /** One warning for all; empty if nothing is left out. */
    Optional<Problem> problem(String file) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Problem.warning(
                                "card.left-out",
                                Problem.Place.file(file),
                                found.entrySet().stream()
                                        .map(each -> each.getKey() + " (" + each.getValue() + ")")
                                        .collect(Collectors.joining(", "))));
    }
}
