package org.petitiondesk.library;

/**
 * What was removed from a library and can be given back until it is closed; it is kept in memory
 * for that, never on disk.
 */
public record Removal(long number) {}
