package org.petitiondesk.gui.shell;

/** How hard a passphrase is to guess, roughly: by its length and the number of its words. */
enum PassphraseStrength {
    NONE(0),
    WEAK(1),
    FAIR(2),
    GOOD(3),
    STRONG(4);

    private static final int FAIR_LENGTH = 10;
    private static final int GOOD_LENGTH = 16;
    private static final int STRONG_LENGTH = 22;
    private static final int MANY_WORDS = 4;

    private final int bars;

    PassphraseStrength(int bars) {
        this.bars = bars;
    }

    /** How many of four bars it fills. */
    int bars() {
        return bars;
    }

    static PassphraseStrength of(String passphrase) {
        int length = passphrase.strip().length();
        long kinds = passphrase.codePoints().distinct().count();
        if (length == 0) {
            return NONE;
        }
        if (length < FAIR_LENGTH || kinds < FAIR_LENGTH / 2) {
            return WEAK;
        }
        int words = passphrase.strip().split("\\s+", -1).length;
        if (length >= STRONG_LENGTH && words >= MANY_WORDS) {
            return STRONG;
        }
        return length >= GOOD_LENGTH ? GOOD : FAIR;
    }
}
