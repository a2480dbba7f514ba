/**
 * How petitions are handed in: by whom, where and when, what happened at each gate, what proves it,
 * and what the officials answered.
 *
 * <p>Must not know: how letters are composed or printed, files, the library, the window.
 */
@NullMarked
package org.petitiondesk.model.delivery;

import org.jspecify.annotations.NullMarked;
