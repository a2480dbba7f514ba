/**
 * A petition and what happens to it: its texts and demands, who signed and how far the name may go,
 * and the sheets names were collected on.
 *
 * <p>Must not know: how letters are composed or printed, files, the library, the window.
 */
@NullMarked
package org.petitiondesk.model.petition;

import org.jspecify.annotations.NullMarked;
