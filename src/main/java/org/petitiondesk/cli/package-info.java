/**
 * The command line, thin over the use cases.
 *
 * <p>Must not know: the window, SQL, how files are read or written.
 */
@NullMarked
package org.petitiondesk.cli;

import org.jspecify.annotations.NullMarked;
