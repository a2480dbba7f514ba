/**
 * Whether words are written as a dictionary of the machine has them. Nothing that is asked is kept.
 *
 * <p>Must not know: the window, the library, letters.
 */
@NullMarked
package org.petitiondesk.spelling;

import org.jspecify.annotations.NullMarked;
