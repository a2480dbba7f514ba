/**
 * Writes messages that a person looks at and sends with a mail program of theirs.
 *
 * <p>Must not know: where letters come from, the window, how mail is sent.
 */
@NullMarked
package org.petitiondesk.export.email;

import org.jspecify.annotations.NullMarked;
