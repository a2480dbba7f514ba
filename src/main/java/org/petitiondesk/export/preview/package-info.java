/**
 * Draws typeset pages as pictures for the screen: the very runs that the PDF writer places, by the
 * same outlines.
 *
 * <p>Must not know: files, OpenPDF, where letters come from, the window.
 */
@NullMarked
package org.petitiondesk.export.preview;

import org.jspecify.annotations.NullMarked;
