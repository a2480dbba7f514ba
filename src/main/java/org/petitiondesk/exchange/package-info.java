/**
 * Reads and writes lists and petitions as files of other programs.
 *
 * <p>Must not know: the library, how letters are composed, export, the window.
 */
@NullMarked
package org.petitiondesk.exchange;

import org.jspecify.annotations.NullMarked;
