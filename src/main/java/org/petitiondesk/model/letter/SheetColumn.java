package org.petitiondesk.model.letter;

/** The columns of a signature sheet, from left to right. */
public enum SheetColumn {
    NUMBER,
    NAME,
    OWN_SCRIPT,
    PLACE,
    ORGANIZATION,
    SIGNATURE,
    DATE,
    CONSENT
}
