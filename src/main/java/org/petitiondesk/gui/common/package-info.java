/**
 * What all parts of the window share: colours and faces, icons, text in several scripts, the thread
 * that owns the library, the window that tells of a failure.
 *
 * <p>Must not know: any one room of the window.
 */
@NullMarked
package org.petitiondesk.gui.common;

import org.jspecify.annotations.NullMarked;
