/**
 * The dialog in which it is said how long names are kept, and the reminder when that is over.
 *
 * <p>Must not know: how names are overwritten, other rooms.
 */
@NullMarked
package org.petitiondesk.gui.retention;

import org.jspecify.annotations.NullMarked;
