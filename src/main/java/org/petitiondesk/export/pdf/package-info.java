/**
 * Writes PDF files of typeset pages, by OpenPDF's content streams.
 *
 * <p>Must not know: the library, templates, how lines and pages are broken.
 */
@NullMarked
package org.petitiondesk.export.pdf;

import org.jspecify.annotations.NullMarked;
