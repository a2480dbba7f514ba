/**
 * The window around the rooms: first start, unlocking, sidebar, header.
 *
 * <p>Must not know: what goes on inside a room.
 */
@NullMarked
package org.petitiondesk.gui.shell;

import org.jspecify.annotations.NullMarked;
