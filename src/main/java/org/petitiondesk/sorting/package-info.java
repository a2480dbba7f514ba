/**
 * In which order lists of names stand: by the rules of a language, or drawn by lot. Pure functions.
 *
 * <p>Must not know: the library, what a list is written to, how it looks.
 */
@NullMarked
package org.petitiondesk.sorting;

import org.jspecify.annotations.NullMarked;
