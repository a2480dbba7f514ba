/**
 * The room of the signatories: a table over any number of signatures, read as it is looked at;
 * details, adding, withdrawing; the import of lists.
 *
 * <p>Must not know: the shell, SQL, other rooms.
 */
@NullMarked
package org.petitiondesk.gui.signatory;

import org.jspecify.annotations.NullMarked;
