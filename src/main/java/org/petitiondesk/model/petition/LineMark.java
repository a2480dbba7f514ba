package org.petitiondesk.model.petition;

/** Why no signature was copied from a line of a signature sheet that is written on. */
public enum LineMark {
    ILLEGIBLE,
    /** Crossed out on the sheet. */
    STRUCK
}
