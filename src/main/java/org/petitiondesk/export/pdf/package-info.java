/**
 * Writes PDF files of typeset pages. OpenPDF gives pages, streams and objects; tags and fonts are
 * written by this package, because OpenPDF's own stay in memory and lose characters.
 *
 * <p>Must not know: the library, templates, how lines and pages are broken.
 */
@NullMarked
package org.petitiondesk.export.pdf;

import org.jspecify.annotations.NullMarked;
