/**
 * Reads template text: YAML front matter and CommonMark with merge fields.
 *
 * <p>Must not know: petitions, addressees, the library, finished letters.
 */
@NullMarked
package org.petitiondesk.template;

import org.jspecify.annotations.NullMarked;
