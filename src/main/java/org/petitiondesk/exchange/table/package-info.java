/**
 * Tables as other programs write them: delimited text and spreadsheets, as rows of text cells.
 *
 * <p>Must not know: what the columns mean, petitions, addressees, signatories, the library.
 */
@NullMarked
package org.petitiondesk.exchange.table;

import org.jspecify.annotations.NullMarked;
