package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.list.ListKind;
import org.petitiondesk.model.list.MappedColumn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which column of a table holds which field, as far as a person said so. */
public sealed interface ColumnMapping {
    ColumnMapping NONE = new Some(Map.of());

    /**
     * Of some columns; the others are found by their headings.
     *
     * @param columns by field (for example {@code name}, {@code place}, {@code signed-on}); a
     *     column is its heading in any case, its number counted from 1, or its letter as
     *     spreadsheets show it
     */
    record Some(Map<String, String> columns) implements ColumnMapping {
        public Some {
            columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        }
    }

    /**
     * Of all columns, in their order; in a table with other columns they are known again by their
     * headings. Where no column has a heading, the table has none.
     */
    record All(List<MappedColumn> columns) implements ColumnMapping {
        public All {
            columns = List.copyOf(columns);
        }
    }

    /** Reads mappings as they are given on the command line, for example {@code name=B}. */
    static Read<ColumnMapping> parse(List<String> options, ListKind kind) {
        Map<String, String> columns = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            if (equals <= 0 || option.substring(equals + 1).isBlank()) {
                problems.add(Problem.error("map.form", Problem.Place.field("map"), option));
                continue;
            }
            String field = option.substring(0, equals).strip();
            ListFields.unknown(kind, field, Problem.Place.field("map")).ifPresent(problems::add);
            columns.put(field, option.substring(equals + 1).strip());
        }
        return problems.isEmpty() ? Read.of(new Some(columns), problems) : Read.refused(problems);
    }
}
