package org.petitiondesk.model.list;

/** What a list is a list of. */
public enum ListKind {
    ADDRESSEES,
    SIGNATORIES
}
