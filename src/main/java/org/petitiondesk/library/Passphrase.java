package org.petitiondesk.library;

import java.util.Arrays;

/** A passphrase in memory, wiped when closed. It never appears in a message. */
public final class Passphrase implements AutoCloseable {
    private final char[] characters;

    /** Takes a copy; the caller wipes its own. */
    public Passphrase(char[] characters) {
        this.characters = characters.clone();
    }

    public boolean isEmpty() {
        return characters.length == 0;
    }

    /** A copy of the characters, for the caller to wipe. */
    public char[] characters() {
        return characters.clone();
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "Passphrase";
    }
}
