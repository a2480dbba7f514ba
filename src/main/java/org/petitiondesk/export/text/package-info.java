/**
 * Writes plain text.
 *
 * <p>Must not know: the library, templates, typeset pages.
 */
@NullMarked
package org.petitiondesk.export.text;

import org.jspecify.annotations.NullMarked;
