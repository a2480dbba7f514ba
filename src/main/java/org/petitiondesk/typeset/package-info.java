/**
 * Sets letters: chooses fonts by the characters they have, breaks lines and pages, and gives pages
 * of positioned runs. Lengths are in millimetres from the top left of the sheet, sizes of text in
 * points.
 *
 * <p>Must not know: files of any kind, OpenPDF, where letters come from, the window.
 */
@NullMarked
package org.petitiondesk.typeset;

import org.jspecify.annotations.NullMarked;
