/**
 * Writes Word files (ISO/IEC 29500) that Word lays out itself.
 *
 * <p>A letter becomes WordprocessingML element by element, straight into the file: an annex of any
 * length needs no memory, the bytes are ours to the last one (no dates, no traces of a library or a
 * machine), and the tests reopen the file by another program's reader (Apache POI).
 *
 * <p>Must not know: the library, templates, typeset pages.
 */
@NullMarked
package org.petitiondesk.export.docx;

import org.jspecify.annotations.NullMarked;
