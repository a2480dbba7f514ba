/**
 * The room of the templates: their list, and the text of one of them with its merge fields.
 *
 * <p>Must not know: the window around it, any other room.
 */
@NullMarked
package org.petitiondesk.gui.template;

import org.jspecify.annotations.NullMarked;
