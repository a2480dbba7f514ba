package org.petitiondesk.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes, opens and looks after libraries. */
public interface LibraryStore {

    /** Whether others may have the library open for writing at the same time. */
    enum Access {
        WRITE,
        READ_ONLY
    }

    /**
     * Makes an empty library and opens it for writing. Missing folders are made.
     *
     * @param passphrase empty for a plain library
     * @throws LibraryException if the file exists or cannot be written
     */
    Library create(Path file, Optional<Passphrase> passphrase) throws LibraryException;

    /**
     * Opens a library. For writing, it is locked until it is closed or the process ends.
     *
     * @throws LibraryException if it is missing, damaged, newer than the program, locked by another
     *     program (only for writing), or the passphrase does not fit
     */
    Library open(Path file, Optional<Passphrase> passphrase, Access access) throws LibraryException;

    /** Whether the file is an encrypted library. It need not be one that can be opened. */
    boolean isEncrypted(Path file) throws LibraryException;

    /**
     * Looks for damage in file and contents.
     *
     * @return what is wrong, in the program's technical words without any contents; empty if sound
     */
    List<String> check(Path file, Optional<Passphrase> passphrase) throws LibraryException;

    /**
     * Writes a sound copy, encrypted with the same passphrase if the library is. The copy appears
     * whole or not at all.
     *
     * @throws LibraryException if the target exists
     */
    void backup(Path file, Optional<Passphrase> passphrase, Path target) throws LibraryException;

    /**
     * Puts a backup in the library's place after checking it. The library that was there is kept
     * beside it.
     *
     * @return the file in which the former library is kept; empty if there was none
     */
    Optional<Path> restore(Path backup, Optional<Passphrase> passphrase, Path file)
            throws LibraryException;

    /**
     * The older copies beside a library, kept by {@link #restore} or when it was brought up to
     * date. They go on holding whatever the library held then, also names that were withdrawn
     * since.
     */
    List<Path> kept(Path file) throws LibraryException;

    /**
     * Encrypts a plain library in place; an interruption leaves it as it was.
     *
     * @return copies beside it that are still in clear, kept by {@link #restore} or when the
     *     library was brought up to date; for the person to remove
     * @throws LibraryException also if another program has it open, be it for reading only
     */
    List<Path> encrypt(Path file, Passphrase passphrase) throws LibraryException;

    /** Removes the encryption in place; an interruption leaves it as it was. */
    void decrypt(Path file, Passphrase passphrase) throws LibraryException;
}
