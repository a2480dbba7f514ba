package org.petitiondesk.model.petition;

import java.util.Optional;

/** How far a signer's name may go. */
public enum Consent {
    /** Anybody may read the name. */
    PUBLIC("public"),
    /** Only the addressee may read it. */
    DELIVERY("delivery"),
    /** Only initials are printed. */
    INITIALS("initials"),
    /** The signature is counted and never named. Also what holds if nobody asked. */
    COUNT_ONLY("count");

    private final String word;

    Consent(String word) {
        this.word = word;
    }

    /** The word used in files and on the command line. */
    public String word() {
        return word;
    }

    /** The consent for a word in a file or on the command line. */
    public static Optional<Consent> ofWord(String word) {
        String wanted = word.strip();
        for (Consent consent : values()) {
            if (consent.word.equalsIgnoreCase(wanted)
                    || consent.name().replace('_', '-').equalsIgnoreCase(wanted)
                    || consent.name().replace('_', ' ').equalsIgnoreCase(wanted)) {
                return Optional.of(consent);
            }
        }
        return Optional.empty();
    }

    /**
     * What holds for two records joined as one: it allows only what both allow. "Addressee only"
     * and "initials" have nothing in common on a public copy, so that together they allow counting
     * only.
     */
    public Consent narrower(Consent other) {
        boolean apart =
                (this == DELIVERY && other == INITIALS) || (this == INITIALS && other == DELIVERY);
        if (apart) {
            return COUNT_ONLY;
        }
        return compareTo(other) >= 0 ? this : other;
    }
}
