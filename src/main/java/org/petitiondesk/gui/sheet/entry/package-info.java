/**
 * Copying the lines of a signature sheet that came back, by keyboard alone. Knows one sheet; must
 * not know other sheets, rooms or how sheets are printed.
 */
@NullMarked
package org.petitiondesk.gui.sheet.entry;

import org.jspecify.annotations.NullMarked;
