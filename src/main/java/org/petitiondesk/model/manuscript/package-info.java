/**
 * A text as a person sees it while writing: styled paragraphs in a row, with merge fields as things
 * of their own. How it is written down is the template's business.
 *
 * <p>Must not know: template text, petitions, windows.
 */
@NullMarked
package org.petitiondesk.model.manuscript;

import org.jspecify.annotations.NullMarked;
