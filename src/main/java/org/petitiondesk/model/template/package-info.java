/**
 * Letter templates as trees that still contain merge fields.
 *
 * <p>Must not know: how template text is written down, petitions, addressees, finished letters.
 */
@NullMarked
package org.petitiondesk.model.template;

import org.jspecify.annotations.NullMarked;
