package org.petitiondesk.exchange;

import org.petitiondesk.exchange.table.Row;
import org.petitiondesk.exchange.table.RowSink;
import org.petitiondesk.model.common.Problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns the rows of a table into signatories. */
final class SignatoryTable implements RowSink {
    private static final Set<SignatoryField> NAMES =
            Set.of(
                    SignatoryField.NAME,
                    SignatoryField.FAMILY,
                    SignatoryField.GIVEN,
                    SignatoryField.NATIVE,
                    SignatoryField.ORGANIZATION);

    private final String file;
    private final ListForm form;
    private final SignatorySink sink;
    private final Columns found;
    private SortedMap<Integer, SignatoryField> columns = new TreeMap<>();
    private int width;

    /** Is told which columns were found. */
    interface Columns {

        /**
         * Comes before the first signatory.
         *
         * @param areNamed whether the first row has headings
         */
        void are(SortedMap<Integer, SignatoryField> found, boolean areNamed);
    }

    SignatoryTable(String file, ListForm form, SignatorySink sink, Columns found) {
        this.file = file;
        this.form = form;
        this.sink = sink;
        this.found = found;
    }

    @Override
    public boolean row(Row row) {
        return width == 0 ? first(row) : signatory(row);
    }

    @Override
    public boolean problem(Problem problem) {
        return sink.report(problem);
    }

    private boolean first(Row row) {
        width = row.cells().size();
        ColumnFinder<SignatoryField> finder =
                new ColumnFinder<>(file, row, form.columns(), new Vocabulary());
        Optional<SortedMap<Integer, SignatoryField>> byHeadings = byHeadings(finder);
        columns = byHeadings.orElseGet(finder::mapped);
        found.are(columns, byHeadings.isPresent());
        for (Problem problem : finder.problems()) {
            if (!sink.report(problem) || problem.isError()) {
                return false;
            }
        }
        if (columns.isEmpty() && row.cells().stream().filter(c -> !c.isBlank()).count() == 1) {
            columns.put(0, SignatoryField.NAME);
        }
        if (columns.values().stream().noneMatch(NAMES::contains)) {
            sink.report(
                    Problem.error(
                            "list.no-name-column",
                            Problem.Place.line(file, row.line()),
                            String.join(", ", row.cells())));
            return false;
        }
        return byHeadings.isPresent() || signatory(row);
    }

    private Optional<SortedMap<Integer, SignatoryField>> byHeadings(
            ColumnFinder<SignatoryField> finder) {
        boolean areSaid = form.headings().isPresent();
        if (areSaid && !form.headings().get()) {
            return Optional.empty();
        }
        if (form.isMappedWhole()) {
            return areSaid ? Optional.of(finder.mapped()) : Optional.empty();
        }
        return finder.columns(fields -> areSaid || areHeadings(fields));
    }

    private static boolean areHeadings(Collection<SignatoryField> recognised) {
        return recognised.size() > 1 || recognised.stream().anyMatch(NAMES::contains);
    }

    private boolean signatory(Row row) {
        if (row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            return sink.report(
                    Problem.error(
                            "table.too-many-columns",
                            Problem.Place.line(file, row.line()),
                            Integer.toString(row.cells().size()),
                            Integer.toString(width)));
        }
        Map<SignatoryField, String> texts = new LinkedHashMap<>();
        columns.forEach((column, field) -> texts.put(field, row.cell(column)));
        return SignatoryListReader.hand(new SignatoryEntry(file, row.line(), texts), sink);
    }

    private static final class Vocabulary implements ColumnFinder.Vocabulary<SignatoryField> {

        /** A second column of names holds the same names in another script. */
        @Override
        public Optional<SignatoryField> field(String word, Collection<SignatoryField> taken) {
            return SignatoryField.of(word)
                    .map(field ->
                            field == SignatoryField.NAME && taken.contains(field)
                                    ? SignatoryField.NATIVE
                                    : field)
                    .filter(field -> !taken.contains(field));
        }

        @Override
        public List<String> words() {
            return Arrays.stream(SignatoryField.values()).map(SignatoryField::word).toList();
        }
    }
}
