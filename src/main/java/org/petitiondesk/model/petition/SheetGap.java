package org.petitiondesk.model.petition;

/** Why a signature sheet cannot be closed. */
public enum SheetGap {
    NOT_RETURNED,
    /** Nobody has said how many of its lines are signed. */
    NOT_COUNTED,
    LINES_MISSING,
    /** More lines were entered than counted. */
    TOO_MANY_LINES
}
