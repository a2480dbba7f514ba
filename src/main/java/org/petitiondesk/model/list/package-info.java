/**
 * What the columns of a list hold, and how somebody wants to be reminded of it.
 *
 * <p>Must not know: files, the library, the window.
 */
@NullMarked
package org.petitiondesk.model.list;

import org.jspecify.annotations.NullMarked;
