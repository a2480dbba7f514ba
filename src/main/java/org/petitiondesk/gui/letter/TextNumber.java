package org.petitiondesk.gui.letter;

/**
 * A version of a text.
 *
 * @param number in its language, counted from 1
 */
record TextNumber(int number, boolean isSigned) {}
