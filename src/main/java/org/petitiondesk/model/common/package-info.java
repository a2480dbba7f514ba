/**
 * Values that every part of the model uses: identifiers, languages, countries, texts in several
 * languages, and problems found in somebody's input.
 *
 * <p>Must not know: anything but the Java platform. In particular no file format, no database, no
 * words of the program (a problem names its message by a key).
 */
@NullMarked
package org.petitiondesk.model.common;

import org.jspecify.annotations.NullMarked;
