package org.petitiondesk.exchange;

import org.petitiondesk.exchange.encoding.TextEncoding;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.list.KeptMapping;
import org.petitiondesk.model.list.MappedColumn;

import java.util.List;
import java.util.Optional;

/**
 * The beginning of a list as it would be stored.
 *
 * @param encoding empty if it is not a delimited text; so is the delimiter
 * @param isTable whether it has columns that can be mapped
 * @param problems of the list as a whole
 * @param isMore whether there are lines after these
 * @param <D> what a line gives
 */
public record ListPreview<D>(
        Optional<TextEncoding> encoding,
        Optional<Character> delimiter,
        boolean isTable,
        boolean hasHeadings,
        List<MappedColumn> columns,
        List<Line<D>> lines,
        List<Problem> problems,
        boolean isMore) {

    /**
     * A line of the list.
     *
     * @param number counted from 1
     * @param cells by column; empty ones at the end may be left out
     * @param draft empty if the line is refused
     */
    public record Line<D>(
            int number, List<String> cells, Optional<D> draft, List<Problem> problems) {
        public Line {
            cells = List.copyOf(cells);
            problems = List.copyOf(problems);
        }
    }

    public ListPreview {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** A list that has no columns, of which nothing is shown. */
    static <D> ListPreview<D> withoutColumns() {
        return new ListPreview<>(
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    /** Whether a mapping was kept of a list with the same headings. */
    public boolean isOfTheFormOf(KeptMapping kept) {
        return hasHeadings && Headings.areSame(headings(columns), headings(kept.columns()));
    }

    private static List<String> headings(List<MappedColumn> columns) {
        return columns.stream().map(MappedColumn::heading).toList();
    }
}
