/**
 * Finds out in which encoding a text file was written.
 *
 * <p>Must not know: what the text says, tables, petitions, the model.
 */
@NullMarked
package org.petitiondesk.exchange.encoding;

import org.jspecify.annotations.NullMarked;
