/**
 * Finished letters as trees without merge fields: what every writer writes.
 *
 * <p>Must not know: templates, petitions and addressees as records, where lines and pages break,
 * any file format.
 */
@NullMarked
package org.petitiondesk.model.letter;

import org.jspecify.annotations.NullMarked;
