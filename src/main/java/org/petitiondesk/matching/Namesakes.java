package org.petitiondesk.matching;

/** How many of a list bear each one's name. */
final class Namesakes {
    private final int[] inOwnScript;
    private final int[] asItSounds;

    Namesakes(int signers) {
        inOwnScript = new int[signers];
        asItSounds = new int[signers];
    }

    void count(BlockKeys.Round round, int signer, int alike) {
        int[] counts = round == BlockKeys.Round.OWN_SCRIPT ? inOwnScript : asItSounds;
        counts[signer] = Math.max(counts[signer], alike);
    }

    int of(int one, int other, boolean isOwnScript) {
        int[] counts = isOwnScript ? inOwnScript : asItSounds;
        return Math.min(counts[one], counts[other]);
    }
}
