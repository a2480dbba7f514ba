package org.petitiondesk.gui.page;

import org.petitiondesk.gui.common.Place;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Problem;

import java.util.Optional;

/**
 * The room in which something wrong with a letter is mended.
 *
 * @param what the petition or the addressee to choose there
 */
public record MendingPlace(Place place, Id what) {

    /**
     * Where to go; empty if it is not known, as with the shipped words of a language.
     *
     * @param addressee to whom the letter goes
     */
    public static Optional<MendingPlace> of(Problem problem, Id petition, Optional<Id> addressee) {
        String field = problem.place().field();
        return switch (problem.key()) {
            case "letter.no-address",
                    "letter.no-addressee",
                    "letter.gender-unknown",
                    "letter.holder-unknown",
                    "letter.no-form-for-office",
                    "letter.address-too-long" ->
                    addressee.map(MendingPlace::addressee);
            case "letter.no-template", "letter.letterhead-too-long" -> petition(petition);
            // The room chooses the one that the petition is written with.
            case "letter.faulty-template" ->
                    Optional.of(new MendingPlace(Place.TEMPLATES, petition));
            case "letter.empty-field", "letter.text-in-other-language" ->
                    isOfAddressee(field)
                            ? addressee.map(MendingPlace::addressee)
                            : isOfPetition(field) ? petition(petition) : text(petition);
            case "letter.no-words", "letter.no-forms-of-address" -> Optional.empty();
            default -> text(petition);
        };
    }

    private static MendingPlace addressee(Id id) {
        return new MendingPlace(Place.ADDRESSEES, id);
    }

    private static Optional<MendingPlace> petition(Id id) {
        return Optional.of(new MendingPlace(Place.PETITIONS, id));
    }

    private static Optional<MendingPlace> text(Id petition) {
        return Optional.of(new MendingPlace(Place.LETTER, petition));
    }

    private static boolean isOfAddressee(String field) {
        return field.startsWith("addressee") || field.startsWith("via");
    }

    private static boolean isOfPetition(String field) {
        return switch (field) {
            case "place",
                    "sponsors",
                    "signers",
                    "enclosures",
                    "cc",
                    "contact",
                    "letter.place",
                    "petition.sponsors",
                    "petition.contact" ->
                    true;
            default -> false;
        };
    }
}
