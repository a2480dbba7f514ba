/**
 * Keeps libraries in SQLite files, plain or encrypted (SQLite3 Multiple Ciphers). The only SQL.
 *
 * <p>Must not know: file formats of other programs, how letters are composed or set, the window.
 */
@NullMarked
package org.petitiondesk.library.sqlite;

import org.jspecify.annotations.NullMarked;
