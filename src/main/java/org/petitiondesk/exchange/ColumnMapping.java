package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which column of a table holds which field, as far as a person said so; the other columns are
 * found by their headings.
 *
 * @param columns by field (for example {@code name}, {@code place}, {@code signed-on}); a column is
 *     its heading in any case, its number counted from 1, or its letter as spreadsheets show it
 */
public record ColumnMapping(Map<String, String> columns) {
    public static final ColumnMapping NONE = new ColumnMapping(Map.of());

    public ColumnMapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** Reads mappings as they are given on the command line, for example {@code name=B}. */
    public static Read<ColumnMapping> parse(List<String> options) {
        Map<String, String> columns = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            if (equals <= 0 || option.substring(equals + 1).isBlank()) {
                problems.add(Problem.error("map.form", Problem.Place.field("map"), option));
            } else {
                columns.put(
                        option.substring(0, equals).strip(), option.substring(equals + 1).strip());
            }
        }
        return problems.isEmpty()
                ? Read.of(new ColumnMapping(columns), problems)
                : Read.refused(problems);
    }
}
