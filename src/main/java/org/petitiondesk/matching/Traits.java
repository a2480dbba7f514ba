package org.petitiondesk.matching;

import org.petitiondesk.model.petition.Capacity;

import java.util.Locale;

/**
 * What of a signer is compared. Addresses and numbers are kept as hashes, 0 for none.
 *
 * @param organization that is signed for or named for identification
 * @param represents whether the organization is what signs
 */
public record Traits(
        NameParts name,
        long email,
        long telephone,
        PlaceKey place,
        long organization,
        boolean represents) {
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 8;

    public static Traits of(Signer signer) {
        String organization =
                switch (signer.capacity()) {
                    case Capacity.Personal(String affiliation) -> affiliation;
                    case Capacity.Representing(String represented, String title) -> represented;
                };
        return new Traits(
                NameParts.of(signer.name()),
                Hashing.of(signer.email().strip().toLowerCase(Locale.ROOT)),
                telephone(signer.telephone()),
                PlaceKey.of(signer.place()),
                organization(organization),
                signer.capacity() instanceof Capacity.Representing);
    }

    /** Whether both names are written alike in Han, or in Hangul. */
    public boolean sharesOwnScript(Traits other) {
        return name.sharesOwnScript(other.name);
    }

    /** The last digits alone: what stands before them differs with where one dials. */
    private static long telephone(String number) {
        StringBuilder digits = new StringBuilder();
        number.chars()
                .map(Character::getNumericValue)
                .filter(digit -> digit >= 0 && digit <= 9)
                .forEach(digits::append);
        int length = digits.length();
        return length < FEWEST_DIGITS
                ? 0
                : Hashing.of(digits.substring(Math.max(0, length - MOST_DIGITS)));
    }

    private static long organization(String name) {
        if (name.isBlank()) {
            return 0;
        }
        NameParts parts = NameParts.of(name);
        return Hashing.of(parts.han() + parts.hangul() + String.join("", parts.words()));
    }
}
