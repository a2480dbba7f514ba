/**
 * Chooses text blocks for a letter, and keeps one's own.
 *
 * <p>Must not know: what a letter is written in, SQL, files.
 */
@NullMarked
package org.petitiondesk.gui.block;

import org.jspecify.annotations.NullMarked;
