package org.petitiondesk.typeset;

import java.util.Optional;

/**
 * How a letter falls on pages.
 *
 * @param count how many there are
 * @param closesAlone whether the close begins a page, without a line of the text above it
 * @param headTooLong the field that takes the most height, if the head is longer than a page
 */
record LetterPages(int count, boolean closesAlone, Optional<String> headTooLong) {}
