package org.petitiondesk.model.petition;

/** Whether a signature counts. */
public enum SignatureState {
    ACTIVE,
    /** Taken back by the signer. */
    WITHDRAWN,
    /** The same signer stands elsewhere on the list. */
    DUPLICATE,
    /** Crossed out on the sheet or by the secretary. */
    STRUCK
}
