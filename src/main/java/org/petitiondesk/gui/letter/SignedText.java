package org.petitiondesk.gui.letter;

/**
 * What is to be said of the text that people signed.
 *
 * @param people how many
 * @param number of the version they signed
 * @param written of the version that is being written; the same if nothing was changed since
 */
record SignedText(long people, int number, int written) {
    boolean isWhatIsWritten() {
        return number == written;
    }
}
