package org.petitiondesk.gui.letter;

import java.time.LocalDate;

/**
 * What is to be said of the letters that were issued in a language.
 *
 * @param issued to how many addressees
 * @param all how many are written to in this language
 * @param last the last day on which one was issued
 */
record IssuedLetters(long issued, long all, LocalDate last) {}
