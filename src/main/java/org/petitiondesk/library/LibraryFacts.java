package org.petitiondesk.library;

/**
 * What a library holds, in numbers.
 *
 * @param schemaVersion number of the last migration
 * @param templates own ones; the shipped ones are in no library
 */
public record LibraryFacts(
        boolean encrypted,
        int schemaVersion,
        long petitions,
        long addressees,
        long people,
        long organizations,
        long signatures,
        long templates) {}
