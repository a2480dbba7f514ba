/**
 * The pages of a letter on the screen, exactly as the PDF will have them.
 *
 * <p>Must not know: the room in which they are shown, and where the letter's text comes from.
 */
@NullMarked
package org.petitiondesk.gui.page;

import org.jspecify.annotations.NullMarked;
