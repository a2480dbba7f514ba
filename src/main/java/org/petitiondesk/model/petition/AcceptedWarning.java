package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;

import java.util.Optional;

/**
 * That somebody looked at a warning about letters of a petition and lets it stand.
 *
 * @param cause what exactly it warned of: a SHA-256 in hexadecimal digits, because the words may be
 *     a signer's name
 * @param addressee in whose letters it stands; empty for everybody's
 * @param language in which letters it stands; empty for those in every language
 */
public record AcceptedWarning(
        Id id, Id petition, String cause, Optional<Id> addressee, Optional<Language> language) {}
