package org.petitiondesk.gui.common;

/** What makes paper of the current petition's letters; offered by every room that shows them. */
public interface LetterOutput {

    /** Shows the export dialog. */
    void export();

    /** Prints through the system's dialog. */
    void print();

    /** Shows the dialog that prints envelopes. */
    void envelopes();

    /** Shows the dialog that prints addresses on labels. */
    void labels();
}
