package org.petitiondesk.exchange;

import org.petitiondesk.exchange.encoding.TextEncoding;
import org.petitiondesk.model.common.Problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The beginning of a list as it would be stored.
 *
 * @param encoding empty if it is not a delimited text; so is the delimiter
 * @param isTable whether it has columns that can be mapped
 * @param problems of the list as a whole
 * @param isMore whether there are lines after these
 */
public record SignatoryPreview(
        Optional<TextEncoding> encoding,
        Optional<Character> delimiter,
        boolean isTable,
        boolean hasHeadings,
        List<Column> columns,
        List<Line> lines,
        List<Problem> problems,
        boolean isMore) {

    /**
     * A column of the list.
     *
     * @param heading empty if there are no headings
     * @param field what it holds, by its word; empty if it is left out
     */
    public record Column(String heading, Optional<String> field) {}

    /**
     * A line of the list.
     *
     * @param number counted from 1
     * @param cells by column; empty ones at the end may be left out
     * @param draft empty if the line is refused
     */
    public record Line(
            int number,
            List<String> cells,
            Optional<SignatoryDraft> draft,
            List<Problem> problems) {
        public Line {
            cells = List.copyOf(cells);
            problems = List.copyOf(problems);
        }
    }

    public SignatoryPreview {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** The words of all that a column can hold, for example {@code signed-on}. */
    public static List<String> fields() {
        return Arrays.stream(SignatoryField.values()).map(SignatoryField::word).toList();
    }
}
