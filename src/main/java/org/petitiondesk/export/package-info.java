/**
 * Turns finished letters into files. One package below for each kind of file.
 *
 * <p>Must not know: where letters come from (library, templates, exchange), the window. Only {@code
 * export.pdf} and {@code export.preview} know {@code typeset}.
 */
@NullMarked
package org.petitiondesk.export;

import org.jspecify.annotations.NullMarked;
