package org.petitiondesk.model.addressee;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;

import java.util.List;
import java.util.Optional;

/**
 * Whom petitions are written to: a post, and the route by which the letter gets there. The holder
 * is not part of it; he or she follows from the letter's date.
 *
 * @param post a person without an office has a post of kind {@link OfficeKind#PERSON}
 * @param form what the sender chose instead of the usual form of address
 * @param careOfForm the same for the post on the c/o line; only its honorific is used
 * @param paper name of the paper this addressee's country uses; empty for the petition's own
 * @param languages in which this addressee is written to; empty for every language there is a text
 *     in
 */
public record Addressee(
        Id id,
        Id post,
        Route route,
        FormOverride form,
        FormOverride careOfForm,
        Optional<String> paper,
        List<Language> languages) {
    public Addressee {
        languages = List.copyOf(languages);
    }
}
