package org.petitiondesk.architecture.violations.typeset;

/** What the violators of other packages must not know. */
public final class Known {
    private Known() {}
}
