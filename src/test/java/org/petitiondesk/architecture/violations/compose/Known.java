package org.petitiondesk.architecture.violations.compose;

/** What the violators of other packages must not know. */
public final class Known {
    private Known() {}
}
