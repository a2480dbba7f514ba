/**
 * The room of the addressees: their table, the form of one of them, and how it will be addressed.
 *
 * <p>Must not know: the window around it, any other room.
 */
@NullMarked
package org.petitiondesk.gui.addressee;

import org.jspecify.annotations.NullMarked;
