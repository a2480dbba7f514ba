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
            case "letter.no-template" -> petition(petition);
            // The room chooses the one that the petition is written with.
            case "letter.faulty-template" ->
                    Optional.of(new MendingPlace(Place.TEMPLATES, petition));
            case "letter.no-words", "letter.no-forms-of-address" -> Optional.empty();
            default -> {
                boolean isOfLetter = problem.key().startsWith("letter.");
                yield isOfLetter && isOfAddressee(field)
                        ? addressee.map(MendingPlace::addressee)
                        : isOfLetter && isOfPetition(field) ? petition(petition) : text(petition);
            }
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
        return switch (field.split("\\.", -1)[0]) {
            case "address", "addressee", "fax", "gender", "office", "person", "telephone", "via" ->
                    true;
            default -> false;
        };
    }

    private static boolean isOfPetition(String field) {
        return switch (field) {
            case "place",
                    "letterhead",
                    "sponsors",
                    "signatures",
                    "expires",
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
