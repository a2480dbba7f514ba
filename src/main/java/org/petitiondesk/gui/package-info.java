/**
 * The window. A view model is a plain class of properties and commands; a view builds nodes, binds
 * and forwards; what takes time is done by the thread that owns the library.
 *
 * <p>Must not know: SQL, the command line.
 */
@NullMarked
package org.petitiondesk.gui;

import org.jspecify.annotations.NullMarked;
