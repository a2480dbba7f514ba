package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.PartialDate;

import java.util.Optional;

/**
 * Something that happened. Its number is its place in the {@link CaseAccount}.
 *
 * @param on when, as far as it is known
 */
public record Fact(Optional<PartialDate> on, LocalizedText wording) {}
