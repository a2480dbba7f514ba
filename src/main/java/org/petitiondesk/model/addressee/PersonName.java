package org.petitiondesk.model.addressee;

import org.petitiondesk.model.common.Language;

/**
 * A person's name as written in one language or script.
 *
 * @param language of the writing, for example {@code zh-Hans} for 胡锦涛, {@code en} for Hu Jintao
 * @param full the whole name in display order, as letters print it; never empty
 * @param family the family name, or empty if nobody told which part it is
 * @param given the given name or names, or empty if nobody told
 * @param order the order of family and given name in {@code full}
 */
public record PersonName(
        Language language, String full, String family, String given, NameOrder order) {

    /**
     * @throws IllegalArgumentException if the full name is blank
     */
    public PersonName {
        full = full.strip();
        family = family.strip();
        given = given.strip();
        if (full.isEmpty()) {
            throw new IllegalArgumentException("a person's name is empty");
        }
    }

    /** A name of which only the whole is known. */
    public static PersonName whole(Language language, String full) {
        return new PersonName(language, full, "", "", NameOrder.FAMILY_FIRST);
    }
}
