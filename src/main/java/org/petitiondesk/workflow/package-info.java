/**
 * The use cases that window and command line share.
 *
 * <p>Must not know: the window, the command line, SQL.
 */
@NullMarked
package org.petitiondesk.workflow;

import org.jspecify.annotations.NullMarked;
