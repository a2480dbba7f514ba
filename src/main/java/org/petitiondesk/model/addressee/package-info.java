/**
 * Who a petition is written to: people with their names, organizations, posts and who held them
 * when, and how to reach them. The words follow Popolo (popoloproject.com).
 *
 * <p>Must not know: petitions, signatures, letters, files, the library, the window.
 */
@NullMarked
package org.petitiondesk.model.addressee;

import org.jspecify.annotations.NullMarked;
