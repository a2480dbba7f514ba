/**
 * What makes paper of letters: the export dialog with whose names reach whom, which other exports
 * show too, and printing.
 *
 * <p>Must not know: the window around it, the rooms it is opened from.
 */
@NullMarked
package org.petitiondesk.gui.export;

import org.jspecify.annotations.NullMarked;
