package org.petitiondesk.library;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The library cannot do what was asked because of its surroundings: a missing or damaged file, a
 * wrong passphrase, a full disk. The message key's words tell a person what happened and what to
 * do.
 */
public final class LibraryException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final List<String> arguments;

    /** What went wrong. */
    public enum Reason {
        MISSING("missing"),
        EXISTS("exists"),
        NOT_A_LIBRARY("not-a-library"),
        /** Encrypted, and no passphrase was given. */
        PASSPHRASE_NEEDED("passphrase-needed"),
        WRONG_PASSPHRASE("wrong-passphrase"),
        /** Another program has it; the arguments say which, and since when (an instant in UTC). */
        LOCKED("locked"),
        /** Another program reads it, which rules out what was asked. */
        BEING_READ("being-read"),
        /** Opened for reading only, and something was to be written. */
        READ_ONLY("read-only"),
        /** Written by a later version of the program. */
        NEWER("newer"),
        DAMAGED("damaged"),
        DISK_FULL("disk-full"),
        /** No permission to read or write. */
        NOT_PERMITTED("not-permitted"),
        ALREADY_ENCRYPTED("already-encrypted"),
        NOT_ENCRYPTED("not-encrypted"),
        /** To be removed, but something else refers to it. */
        IN_USE("in-use"),
        /** Changed since it was read, so that the change would be lost. */
        CHANGED("changed"),
        FAILED("failed");

        private final String word;

        Reason(String word) {
            this.word = word;
        }
    }

    /**
     * @param arguments fill the message's blanks; never names of persons, addresses or passphrases
     */
    public LibraryException(Reason reason, @Nullable Throwable cause, String... arguments) {
        super(reason.word, cause);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public LibraryException(Reason reason, String... arguments) {
        this(reason, null, arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** Names the message, without the prefix {@code library.}; for example {@code disk-full}. */
    public String key() {
        return reason.word;
    }

    public List<String> arguments() {
        return arguments;
    }
}
