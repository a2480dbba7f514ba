/** Builders, typical values and checks that the tests of several packages share. */
@NullMarked
package org.petitiondesk.testing;

import org.jspecify.annotations.NullMarked;
