/**
 * The room of the paper sheets: who has which, which came back, how much of them is entered.
 *
 * <p>Must not know: SQL, how a sheet is set.
 */
@NullMarked
package org.petitiondesk.gui.sheet;

import org.jspecify.annotations.NullMarked;
