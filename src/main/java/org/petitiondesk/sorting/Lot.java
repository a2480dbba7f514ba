package org.petitiondesk.sorting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * An order drawn by lot that anybody can draw again from the printed list and its seed, on any
 * machine: lines stand in the order of the SHA-256 (FIPS 180-4) of seed, one space, and the name as
 * printed, in UTF-8. Of names that are printed alike, the second is digested twice, the third three
 * times, and so on.
 */
final class Lot {
    /** Bytes of a digest. */
    static final int LENGTH = 32;

    private final MessageDigest digest;

    Lot() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    byte[] first(String seed, String printed) {
        return digest.digest((seed + ' ' + printed).getBytes(StandardCharsets.UTF_8));
    }

    /** The next one for a name that is printed alike. */
    byte[] next(byte[] former) {
        return digest.digest(former);
    }
}
