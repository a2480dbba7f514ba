package org.petitiondesk.architecture.violations.export;

/** What the violators of other packages must not know. */
public final class Known {
    private Known() {}
}
