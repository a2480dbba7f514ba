package org.petitiondesk.model.petition;

import java.time.Instant;

/**
 * A wish about a signer's name that holds no more.
 *
 * @param until when another wish was recorded
 */
public record FormerConsent(ConsentGiven given, Instant until) {}
