/**
 * Petition Desk: composes, signs and exports petitions and urgent appeals, offline.
 *
 * <p>This package starts the program and wires its parts by constructors. It must not know: how any
 * part does its work.
 */
@NullMarked
package org.petitiondesk;

import org.jspecify.annotations.NullMarked;
