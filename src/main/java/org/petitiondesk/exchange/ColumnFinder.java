package org.petitiondesk.exchange;

import org.petitiondesk.exchange.table.Row;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.list.MappedColumn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds out from a table's first row which column holds which field. */
final class ColumnFinder<F> {
    private final String file;
    private final Row first;
    private final ListForm form;
    private final Vocabulary<F> vocabulary;
    private final SortedMap<Integer, F> columns = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * What was found.
     *
     * @param columns by number, counted from 0
     * @param areNamed whether the first row has headings
     */
    record Found<F>(SortedMap<Integer, F> columns, boolean areNamed, List<Problem> problems) {}

    ColumnFinder(String file, Row first, ListForm form, Vocabulary<F> vocabulary) {
        this.file = file;
        this.first = first;
        this.form = form;
        this.vocabulary = vocabulary;
    }

    Found<F> find() {
        boolean areNamed =
                switch (form.columns()) {
                    case ColumnMapping.Some(Map<String, String> said) -> some(said);
                    case ColumnMapping.All(List<MappedColumn> said) -> all(said);
                };
        tellOfTwice();
        return new Found<>(columns, areNamed, problems);
    }

    private boolean some(Map<String, String> said) {
        boolean isNamed = false;
        for (Map.Entry<String, String> each : said.entrySet()) {
            isNamed |= map(each.getKey(), each.getValue());
        }
        // Whoever maps a column by its letter may do so because its heading is not known.
        Collection<F> known = recognised(Map.of()).values();
        int enough = said.isEmpty() ? 2 : 1;
        boolean areHeadings =
                isNamed || known.size() >= enough || known.stream().anyMatch(vocabulary::isName);
        if (!form.headings().orElse(areHeadings)) {
            return false;
        }
        columns.putAll(recognised(columns));
        tellOfIgnored(Set.of());
        return true;
    }

    /** Whether the column was named by its heading. */
    private boolean map(String word, String column) {
        OptionalInt index = Headings.column(column, first.cells());
        if (index.isEmpty()) {
            Problem.Place place = new Problem.Place(file, 0, word);
            problems.add(Problem.error("map.unknown-column", place, column));
            return false;
        }
        put(index.getAsInt(), word);
        String heading = Headings.plain(first.cell(index.getAsInt()));
        return heading.equals(Headings.plain(column));
    }

    private void put(int column, String word) {
        Problem.Place place = new Problem.Place(file, 0, word);
        ListFields.unknown(vocabulary, word, place)
                .ifPresentOrElse(
                        problems::add,
                        () -> columns.put(column, vocabulary.field(word, List.of()).orElseThrow()));
    }

    private boolean all(List<MappedColumn> said) {
        List<String> headings = said.stream().map(MappedColumn::heading).toList();
        boolean haveHeadings = headings.stream().anyMatch(heading -> !heading.isBlank());
        boolean areNamed = form.headings().orElse(haveHeadings);
        boolean areInOrder =
                !areNamed || !haveHeadings || Headings.areSame(headings, first.cells());
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            OptionalInt index = areInOrder ? OptionalInt.of(i) : column(headings.get(i), seen);
            index.ifPresent(seen::add);
            Optional<String> field = said.get(i).field();
            if (field.isPresent() && index.isPresent()) {
                put(index.getAsInt(), field.get());
            } else if (field.isPresent()) {
                problems.add(
                        Problem.warning(
                                "map.column-missing",
                                new Problem.Place(file, first.line(), field.get()),
                                headings.get(i)));
            }
        }
        if (areNamed) {
            tellOfIgnored(seen);
        }
        return areNamed;
    }

    private OptionalInt column(String heading, Set<Integer> seen) {
        return IntStream.range(0, first.cells().size())
                .filter(i -> !seen.contains(i))
                .filter(i -> Headings.plain(first.cell(i)).equals(Headings.plain(heading)))
                .findFirst();
    }

    /** The fields of the columns that are not mapped, as far as their headings are known. */
    private Map<Integer, F> recognised(Map<Integer, F> mapped) {
        Map<Integer, F> recognised = new LinkedHashMap<>();
        List<F> taken = new ArrayList<>(mapped.values());
        List<Integer> vagueLast =
                IntStream.range(0, first.cells().size())
                        .boxed()
                        .sorted(Comparator.comparing(i -> vocabulary.isVague(first.cell(i))))
                        .toList();
        for (int i : vagueLast) {
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

    /**
     * Tells of columns that nobody said anything of.
     *
     * @param leftOut columns that a person left out
     */
    private void tellOfIgnored(Set<Integer> leftOut) {
        String ignored =
                IntStream.range(0, first.cells().size())
                        .filter(i -> !columns.containsKey(i) && !leftOut.contains(i))
                        .mapToObj(i -> first.cell(i).strip())
                        .filter(heading -> !heading.isEmpty())
                        .collect(Collectors.joining(", "));
        if (!ignored.isEmpty()) {
            problems.add(
                    Problem.warning(
                            "list.columns-ignored",
                            Problem.Place.line(file, first.line()),
                            ignored));
        }
    }

    private void tellOfTwice() {
        Map<F, List<Integer>> byField = new LinkedHashMap<>();
        columns.forEach((column, field) ->
                byField.computeIfAbsent(field, first -> new ArrayList<>()).add(column));
        byField.forEach((field, held) -> {
            if (held.size() > 1) {
                problems.add(
                        Problem.error(
                                "map.twice",
                                Problem.Place.line(file, first.line()),
                                vocabulary.word(field),
                                Integer.toString(held.get(0) + 1),
                                Integer.toString(held.get(1) + 1)));
            }
        });
    }
}
