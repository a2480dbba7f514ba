package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.PartialDate;

import java.util.Optional;

/**
 * A {@link Fact} in one language.
 *
 * @param on when, as far as it is known
 * @param text empty where it is not yet worded in the language
 */
public record FactWording(Optional<PartialDate> on, String text) {}
