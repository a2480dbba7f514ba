/**
 * Puts PDF files on paper through the system's print dialog, out of memory.
 *
 * <p>Must not know: what is on the pages, the library, the window.
 */
@NullMarked
package org.petitiondesk.printing;

import org.jspecify.annotations.NullMarked;
