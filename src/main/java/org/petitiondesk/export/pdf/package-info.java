/**
 * Writes PDF files of typeset pages: objects are numbered, packed and written as soon as they are
 * complete, so that a file of any length needs little memory.
 *
 * <p>Must not know: the library, templates, how lines and pages are broken.
 */
@NullMarked
package org.petitiondesk.export.pdf;

import org.jspecify.annotations.NullMarked;
