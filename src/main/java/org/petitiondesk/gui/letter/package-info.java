/**
 * The room of the letter: the petition's texts, written with the page beside them.
 *
 * <p>Must not know: the window around it, other rooms.
 */
@NullMarked
package org.petitiondesk.gui.letter;

import org.jspecify.annotations.NullMarked;
