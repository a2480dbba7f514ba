package org.petitiondesk.model.list;

import java.util.Optional;

/**
 * A column of a list.
 *
 * @param heading empty if there are no headings
 * @param field what it holds, by its word, for example {@code signed-on}; empty if it is left out
 */
public record MappedColumn(String heading, Optional<String> field) {}
