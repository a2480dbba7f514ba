/**
 * Which time zone a city has, as far as its name and country tell for certain.
 *
 * <p>Must not know: the library, what happens in the city, the window.
 */
@NullMarked
package org.petitiondesk.zone;

import org.jspecify.annotations.NullMarked;
