package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Id;

import java.time.Instant;

/**
 * That personal data were erased because somebody asked for it, or because the time for which they
 * were kept was over; never whose.
 *
 * @param anonymised signatures that go on counting without a name
 * @param removed signatures that do not count any more
 */
public record ErasureAct(Id id, Instant at, int anonymised, int removed) {}
