/**
 * Looks at an addressee before a letter is sent: whether the holder is still the holder, and
 * whether numbers and postcode can exist. Pure functions: no clock, no file of its own.
 *
 * <p>Must not know: the library, how letters are composed, printed or shown. Nobody else knows
 * libphonenumber.
 */
@NullMarked
package org.petitiondesk.preflight;

import org.jspecify.annotations.NullMarked;
