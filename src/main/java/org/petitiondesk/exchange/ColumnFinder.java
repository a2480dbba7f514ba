package org.petitiondesk.exchange;

import org.petitiondesk.exchange.table.Row;
import org.petitiondesk.model.common.Problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds out from a table's first row which column holds which field. */
final class ColumnFinder<F> {

    /** Knows the fields of one kind of list. */
    interface Vocabulary<F> {

        /**
         * The field that a heading, or a word of {@code --map}, means.
         *
         * @param taken fields that other columns hold already
         */
        Optional<F> field(String word, Collection<F> taken);

        /** The words of {@code --map}. */
        List<String> words();
    }

    private final String file;
    private final Row first;
    private final Vocabulary<F> vocabulary;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, F> mapped = new LinkedHashMap<>();
    private boolean mappedByHeading;

    ColumnFinder(String file, Row first, ColumnMapping mapping, Vocabulary<F> vocabulary) {
        this.file = file;
        this.first = first;
        this.vocabulary = vocabulary;
        mapping.columns().forEach(this::map);
    }

    List<Problem> problems() {
        return problems;
    }

    /**
     * The fields by column, counted from 0.
     *
     * @param headings whether fields that were recognised in the first row make it one of headings
     */
    Optional<SortedMap<Integer, F>> columns(Predicate<Collection<F>> headings) {
        SortedMap<Integer, F> columns = new TreeMap<>(recognised());
        boolean hasHeadings = mappedByHeading || headings.test(columns.values());
        if (!hasHeadings) {
            return Optional.empty();
        }
        columns.putAll(mapped);
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < first.cells().size(); i++) {
            if (!columns.containsKey(i) && !first.cell(i).isBlank()) {
                ignored.add(first.cell(i).strip());
            }
        }
        if (!ignored.isEmpty()) {
            problems.add(
                    Problem.warning(
                            "list.columns-ignored",
                            Problem.Place.line(file, first.line()),
                            String.join(", ", ignored)));
        }
        return Optional.of(columns);
    }

    /** What the person mapped, for a table without headings. */
    SortedMap<Integer, F> mapped() {
        return new TreeMap<>(mapped);
    }

    private Map<Integer, F> recognised() {
        Map<Integer, F> recognised = new LinkedHashMap<>();
        List<F> taken = new ArrayList<>(mapped.values());
        for (int i = 0; i < first.cells().size(); i++) {
            if (!mapped.containsKey(i) && !first.cell(i).isBlank()) {
                Optional<F> field = vocabulary.field(first.cell(i), taken);
                if (field.isPresent()) {
                    recognised.put(i, field.get());
                    taken.add(field.get());
                }
            }
        }
        return recognised;
    }

    private void map(String word, String column) {
        Problem.Place place = new Problem.Place(file, 0, word);
        Optional<F> field = vocabulary.field(word, List.of());
        OptionalInt index = Headings.column(column, first.cells());
        if (field.isEmpty()) {
            String nearest = NearestWord.to(word, vocabulary.words()).orElse("");
            problems.add(Problem.error("map.unknown-field", place, word, nearest));
        } else if (index.isEmpty()) {
            problems.add(Problem.error("map.unknown-column", place, column));
        } else {
            mapped.put(index.getAsInt(), field.get());
            String heading = Headings.plain(first.cell(index.getAsInt()));
            mappedByHeading |= heading.equals(Headings.plain(column));
        }
    }
}
