/**
 * The words of the program itself.
 *
 * <p>Must not know: anything of the program. Words of letters live in the templates.
 */
@NullMarked
package org.petitiondesk.l10n;

import org.jspecify.annotations.NullMarked;
