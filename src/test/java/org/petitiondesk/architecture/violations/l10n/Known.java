package org.petitiondesk.architecture.violations.l10n;

/** What the violators of other packages must not know. */
public final class Known {
    private Known() {}
}
