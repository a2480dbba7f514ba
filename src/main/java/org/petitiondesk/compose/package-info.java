/**
 * Fills templates with the facts of a petition and an addressee and gives finished letters. Pure
 * functions: no clock, no file but the program's own tables.
 *
 * <p>Must not know: the library, file formats of other programs, where lines and pages break.
 */
@NullMarked
package org.petitiondesk.compose;

import org.jspecify.annotations.NullMarked;
