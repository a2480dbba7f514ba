package org.petitiondesk.architecture.violations.library.sqlite;

/** What the violators of other packages must not know. */
public final class Known {
    private Known() {}
}
