/**
 * Reads the pictures that people choose, logos and scans of signatures, and makes dots of them that
 * hold nothing else: no names, no places, nothing that moves, runs or leads elsewhere.
 *
 * <p>Must not know: the library, letters' text, how pages are set or written, the window.
 */
@NullMarked
package org.petitiondesk.picture;

import org.jspecify.annotations.NullMarked;
