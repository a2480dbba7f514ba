/**
 * The editor of a text: what is seen is what is printed, not marks.
 *
 * <p>Must not know: rooms, petitions, the library, how template text is written down.
 */
@NullMarked
package org.petitiondesk.gui.editor;

import org.jspecify.annotations.NullMarked;
