/**
 * The private library of addressees, petitions and signatures: what can be kept and found, whatever
 * keeps it.
 *
 * <p>Must not know: SQL or any one database, file formats of other programs, letters, the window.
 */
@NullMarked
package org.petitiondesk.library;

import org.jspecify.annotations.NullMarked;
