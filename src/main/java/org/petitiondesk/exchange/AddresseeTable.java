package org.petitiondesk.exchange;

import org.petitiondesk.exchange.table.Row;
import org.petitiondesk.exchange.table.RowSink;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns the rows of a table into addressees. */
final class AddresseeTable implements RowSink {
    private final String file;
    private final ColumnMapping mapping;
    private final Language language;
    private final List<AddresseeDraft> drafts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private SortedMap<Integer, AddresseeColumn> columns = new TreeMap<>();
    private boolean begun;

    AddresseeTable(String file, ColumnMapping mapping, Language language) {
        this.file = file;
        this.mapping = mapping;
        this.language = language;
    }

    List<AddresseeDraft> drafts() {
        return drafts;
    }

    List<Problem> problems() {
        return problems;
    }

    @Override
    public boolean row(Row row) {
        return begun ? addressee(row) : first(row);
    }

    @Override
    public boolean problem(Problem problem) {
        return problems.add(problem);
    }

    private boolean first(Row row) {
        begun = true;
        ColumnFinder<AddresseeColumn> finder =
                new ColumnFinder<>(file, row, mapping, new Vocabulary());
        Optional<SortedMap<Integer, AddresseeColumn>> byHeadings =
                finder.columns(recognised -> recognised.size() > 1 || isOne(recognised));
        columns = byHeadings.orElseGet(finder::mapped);
        problems.addAll(finder.problems());
        if (finder.problems().stream().anyMatch(Problem::isError)) {
            return false;
        }
        if (columns.values().stream().noneMatch(column -> names(column))) {
            problems.add(
                    Problem.error(
                            "list.no-name-column",
                            Problem.Place.line(file, row.line()),
                            String.join(", ", row.cells())));
            return false;
        }
        return byHeadings.isPresent() || addressee(row);
    }

    private static boolean isOne(Collection<AddresseeColumn> recognised) {
        return recognised.stream().anyMatch(AddresseeTable::names);
    }

    private static boolean names(AddresseeColumn column) {
        return List.of("person", "post", "organization").contains(column.key());
    }

    private boolean addressee(Row row) {
        Map<AddresseeColumn, String> cells = new LinkedHashMap<>();
        columns.forEach((index, column) -> cells.put(column, row.cell(index)));
        AddresseeDraftReader.read(new RowFields(file, row.line(), language, cells, problems))
                .ifPresent(drafts::add);
        return true;
    }

    private static final class Vocabulary implements ColumnFinder.Vocabulary<AddresseeColumn> {

        @Override
        public Optional<AddresseeColumn> field(String word, Collection<AddresseeColumn> taken) {
            return AddresseeColumn.of(word).filter(column -> !taken.contains(column));
        }

        @Override
        public List<String> words() {
            return List.copyOf(AddresseeColumn.keys());
        }
    }
}
