/**
 * What imports of lists share: how a list is read, and what its columns hold.
 *
 * <p>Must not know: the rooms.
 */
@NullMarked
package org.petitiondesk.gui.list;

import org.jspecify.annotations.NullMarked;
