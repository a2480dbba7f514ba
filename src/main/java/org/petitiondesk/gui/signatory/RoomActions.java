package org.petitiondesk.gui.signatory;

/**
 * What the room of the signatories opens over itself.
 *
 * @param importing asks for a list
 * @param pasting asks for a pasted list
 * @param ordering asks in which order the list stands
 * @param history lists the imports
 * @param exporting writes the chosen signatures, or those shown, as a list
 * @param placing asks for the place of all chosen signatures
 * @param countrying asks for their country
 */
record RoomActions(
        Runnable importing,
        Runnable pasting,
        Runnable ordering,
        Runnable history,
        Runnable exporting,
        Runnable placing,
        Runnable countrying) {}
