package org.petitiondesk.model.list;

import org.petitiondesk.model.common.Id;

import java.util.List;

/**
 * What the columns of one form of list hold, kept for the next list of that form.
 *
 * @param name a person's own for it; unique among those of a kind, in a library
 * @param columns in their order in the list
 */
public record KeptMapping(Id id, ListKind kind, String name, List<MappedColumn> columns) {
    public KeptMapping {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a mapping without a name");
        }
        columns = List.copyOf(columns);
    }
}
