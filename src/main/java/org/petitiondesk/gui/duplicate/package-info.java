/**
 * The room in which one decides of pairs of signatures whether they are one person's: the pairs,
 * why they may be, and what is kept of each.
 *
 * <p>Must not know: how pairs are found, SQL, the other rooms.
 */
@NullMarked
package org.petitiondesk.gui.duplicate;

import org.jspecify.annotations.NullMarked;
