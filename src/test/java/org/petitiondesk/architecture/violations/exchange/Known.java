package org.petitiondesk.architecture.violations.exchange;

/** What the violators of other packages must not know. */
public final class Known {
    private Known() {}
}
