/**
 * Writes PDF files of typeset pages by OpenPDF. Tags and fonts are written by this package, as soon
 * as they are complete: OpenPDF's own stay in memory and lose characters.
 *
 * <p>Must not know: the library, templates, how lines and pages are broken.
 */
@NullMarked
package org.petitiondesk.export.pdf;

import org.jspecify.annotations.NullMarked;
