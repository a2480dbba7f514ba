/**
 * The room of the deliveries: the cities in which a petition is handed in, and what happened there.
 *
 * <p>Must not know: the window around it, any other room, how packs are written.
 */
@NullMarked
package org.petitiondesk.gui.delivery;

import org.jspecify.annotations.NullMarked;
