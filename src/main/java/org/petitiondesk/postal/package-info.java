/**
 * What the posts of the world ask of an address: the order of its lines and the form of its
 * postcode, country by country. It is Google's address metadata, brought by the build.
 *
 * <p>Must not know: how letters are composed, whose addresses these are, the library, any screen.
 */
@NullMarked
package org.petitiondesk.postal;

import org.jspecify.annotations.NullMarked;
