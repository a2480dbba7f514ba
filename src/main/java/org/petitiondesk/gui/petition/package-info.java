/**
 * The room of the petitions: their list, what stands behind one of them, and its pages.
 *
 * <p>Must not know: the window around it.
 */
@NullMarked
package org.petitiondesk.gui.petition;

import org.jspecify.annotations.NullMarked;
