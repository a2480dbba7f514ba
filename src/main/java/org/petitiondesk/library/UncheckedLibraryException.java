package org.petitiondesk.library;

/** Carries a {@link LibraryException} out of a stream, which cannot throw a checked one. */
public final class UncheckedLibraryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final LibraryException failure;

    public UncheckedLibraryException(LibraryException failure) {
        super(failure);
        this.failure = failure;
    }

    /** What went wrong. */
    public LibraryException failure() {
        return failure;
    }
}
