/**
 * The dialog in which letterheads and scanned signatures are kept, with a page that shows them.
 *
 * <p>Must not know: how pages are set, files of letters.
 */
@NullMarked
package org.petitiondesk.gui.letterhead;

import org.jspecify.annotations.NullMarked;
