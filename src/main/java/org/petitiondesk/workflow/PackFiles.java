package org.petitiondesk.workflow;

/** The names of files that every pack has. */
final class PackFiles {
    static final String PRINT_RUN = "pack.pdf";
    static final String ENVELOPE = "envelope.pdf";
    static final String EMAIL = "e-mail.eml";

    /** As {@code sha256sum} writes and checks it. */
    static final String SUMS = "SHA256SUMS";

    private PackFiles() {}
}
