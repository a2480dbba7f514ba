/**
 * What an organization prints its letters with: its letterheads and the scanned signatures of those
 * who sign for it.
 *
 * <p>Must not know: petitions, how letters are composed or printed, files, the library, the window.
 */
@NullMarked
package org.petitiondesk.model.letterhead;

import org.jspecify.annotations.NullMarked;
