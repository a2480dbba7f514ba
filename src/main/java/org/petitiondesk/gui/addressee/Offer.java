package org.petitiondesk.gui.addressee;

/**
 * Something that the form would do with what is typed, if it is told to.
 *
 * @param sentence what it would do
 * @param isDoubt whether something is wrong as it stands
 */
record Offer(String sentence, boolean isDoubt) {}
