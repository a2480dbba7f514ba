package org.petitiondesk.typeset;

/**
 * How a letter falls on pages.
 *
 * @param count how many there are
 * @param closesAlone whether the close begins a page, without a line of the text above it
 */
record LetterPages(int count, boolean closesAlone) {}
