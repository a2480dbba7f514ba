package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Id;

/**
 * What lists of signatures are narrowed by. Withdrawn and erased signatures have no trait that
 * tells of a person.
 */
public sealed interface SignatureTrait {

    /** A country as it was written. */
    record OfCountry(String name) implements SignatureTrait {}

    /** A place as it was written. */
    record OfPlace(String name) implements SignatureTrait {}

    /** An organization as it was written, for which somebody signed or that is named beside. */
    record OfOrganization(String name) implements SignatureTrait {}

    /** Read from a list. */
    record OfImport(Id batch) implements SignatureTrait {}

    /** Copied from a signature sheet. */
    record OfSheet(Id sheet) implements SignatureTrait {}

    /** Typed in, not from a list or a sheet. */
    record Typed() implements SignatureTrait {}

    /** With an e-mail address, or without. */
    record WithEmail(boolean isThere) implements SignatureTrait {}
}
