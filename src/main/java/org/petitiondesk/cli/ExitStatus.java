package org.petitiondesk.cli;

/** What the program tells the one that called it. */
final class ExitStatus {
    static final int DONE = 0;

    /** Done, but some of the input or some letters were refused. */
    static final int SOME_REFUSED = 1;

    static final int WRONG_USAGE = 2;
    static final int NOT_DONE = 3;

    private ExitStatus() {}
}
