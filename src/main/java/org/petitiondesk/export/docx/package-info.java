/**
 * Writes Word files (ISO/IEC 29500) that Word lays out itself.
 *
 * <p>Must not know: the library, templates, typeset pages.
 */
@NullMarked
package org.petitiondesk.export.docx;

import org.jspecify.annotations.NullMarked;
