/**
 * Which signatures may be one person's: compares names across scripts and romanisations, addresses
 * and places, and finds likely pairs among any number of signatures. Pure functions over values;
 * nothing is decided here, reasons are given.
 *
 * <p>Must not know: the library, windows, words of any language that a person reads.
 */
@NullMarked
package org.petitiondesk.matching;

import org.jspecify.annotations.NullMarked;
