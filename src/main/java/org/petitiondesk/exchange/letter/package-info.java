/**
 * Reads letters that another program wrote, as the beginning of a petition's text.
 *
 * <p>Must not know: the library, how letters are composed, export, the window.
 */
@NullMarked
package org.petitiondesk.exchange.letter;

import org.jspecify.annotations.NullMarked;
