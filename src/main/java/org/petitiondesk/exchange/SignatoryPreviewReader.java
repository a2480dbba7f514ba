package org.petitiondesk.exchange;

import org.petitiondesk.exchange.SignatoryPreview.Column;
import org.petitiondesk.exchange.SignatoryPreview.Line;
import org.petitiondesk.exchange.encoding.TextEncoding;
import org.petitiondesk.exchange.table.Row;
import org.petitiondesk.exchange.table.RowSink;
import org.petitiondesk.exchange.table.TableReader;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the beginning of a list, as far as it is shown before an import, and no further. Immutable;
 * safe for use by several threads.
 */
public final class SignatoryPreviewReader {
    /** Fields that are stored in another form than the one in which they are written. */
    private static final Set<SignatoryField> REWRITTEN =
            EnumSet.of(SignatoryField.SIGNED_ON, SignatoryField.CONSENT_ON, SignatoryField.EMAIL);

    private static final List<SignatoryField> WITHOUT_COLUMNS =
            List.of(
                    SignatoryField.NAME,
                    SignatoryField.ORGANIZATION,
                    SignatoryField.PLACE,
                    SignatoryField.EMAIL,
                    SignatoryField.CONSENT);

    private final int most;

    /**
     * @param most how many lines it reads
     */
    public SignatoryPreviewReader(int most) {
        this.most = most;
    }

    /** The beginning of a file; its ending tells what it is. */
    public SignatoryPreview read(Path file, ListForm form) throws IOException {
        Optional<ListFormat> format = ListFormat.of(file);
        boolean isTable = format.map(known -> known != ListFormat.VCF).orElse(false);
        if (isTable) {
            Beginning beginning = new Beginning(file.getFileName().toString(), form);
            TableReader.read(file, form.table(), beginning);
            return beginning.preview();
        }
        Drafts drafts = new Drafts();
        new SignatoryListReader().read(file, form, drafts);
        return drafts.preview();
    }

    /** The beginning of a pasted text. */
    public SignatoryPreview read(String pasted) {
        Read<List<SignatoryDraft>> read = new PastedNamesReader().read(pasted);
        Drafts drafts = new Drafts();
        read.problems().forEach(drafts::report);
        for (SignatoryDraft draft : read.value().orElse(List.of())) {
            if (!drafts.accept(draft)) {
                break;
            }
        }
        return drafts.preview();
    }

    /** What a line became. */
    private static final class Outcome implements SignatorySink {
        private Optional<SignatoryDraft> draft = Optional.empty();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public boolean accept(SignatoryDraft accepted) {
            draft = Optional.of(accepted);
            return true;
        }

        @Override
        public boolean report(Problem problem) {
            problems.add(problem);
            return true;
        }
    }

    /** A table's first rows, also of one that cannot be imported as it is mapped. */
    private final class Beginning implements RowSink, SignatoryTable.Columns {
        private final SignatoryTable table;
        private final List<Line> lines = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private Outcome outcome = new Outcome();
        private Optional<TextEncoding> encoding = Optional.empty();
        private Optional<Character> delimiter = Optional.empty();
        private Optional<Row> first = Optional.empty();
        private SortedMap<Integer, SignatoryField> columns = new TreeMap<>();
        private boolean hasHeadings;
        private boolean isMore;

        Beginning(String file, ListForm form) {
            SignatorySink sink =
                    new SignatorySink() {
                        @Override
                        public boolean accept(SignatoryDraft draft) {
                            return outcome.accept(draft);
                        }

                        @Override
                        public boolean report(Problem problem) {
                            return outcome.report(problem);
                        }
                    };
            this.table = new SignatoryTable(file, form, sink, this);
        }

        @Override
        public void form(TextEncoding found, char separator) {
            encoding = Optional.of(found);
            delimiter = Optional.of(separator);
        }

        @Override
        public void are(SortedMap<Integer, SignatoryField> found, boolean areNamed) {
            columns = found;
            hasHeadings = areNamed;
        }

        @Override
        public boolean row(Row row) {
            if (lines.size() == most) {
                isMore = true;
                return false;
            }
            outcome = new Outcome();
            boolean isFirst = first.isEmpty();
            if (isFirst) {
                first = Optional.of(row);
            }
            table.row(row);
            if (isFirst && hasHeadings) {
                problems.addAll(outcome.problems);
            } else {
                lines.add(new Line(row.line(), cells(row), outcome.draft, outcome.problems));
            }
            return true;
        }

        private List<String> cells(Row row) {
            List<String> cells = new ArrayList<>(row.cells());
            outcome.draft
                    .map(SignatoryTexts::of)
                    .ifPresent(texts ->
                            columns.forEach((column, field) -> {
                                if (REWRITTEN.contains(field) && column < cells.size()) {
                                    cells.set(column, texts.getOrDefault(field, ""));
                                }
                            }));
            return cells;
        }

        @Override
        public boolean problem(Problem problem) {
            problems.add(problem);
            return true;
        }

        SignatoryPreview preview() {
            List<Column> all = new ArrayList<>();
            int width = first.map(row -> row.cells().size()).orElse(0);
            for (int i = 0; i < width; i++) {
                String heading = hasHeadings ? first.orElseThrow().cell(i).strip() : "";
                all.add(
                        new Column(
                                heading,
                                Optional.ofNullable(columns.get(i)).map(SignatoryField::word)));
            }
            return new SignatoryPreview(
                    encoding, delimiter, true, hasHeadings, all, lines, problems, isMore);
        }
    }

    /** The first signatories of a list that has no columns. */
    private final class Drafts implements SignatorySink {
        private final List<Line> lines = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private boolean isMore;

        @Override
        public boolean accept(SignatoryDraft draft) {
            if (lines.size() >= most) {
                isMore = true;
                return false;
            }
            Map<SignatoryField, String> texts = SignatoryTexts.of(draft);
            List<String> cells =
                    WITHOUT_COLUMNS.stream().map(field -> texts.getOrDefault(field, "")).toList();
            List<Problem> own =
                    problems.stream()
                            .filter(problem -> problem.place().line() == draft.line())
                            .toList();
            lines.add(new Line(draft.line(), cells, Optional.of(draft), own));
            return true;
        }

        @Override
        public boolean report(Problem problem) {
            if (problems.size() < most) {
                problems.add(problem);
            }
            return true;
        }

        SignatoryPreview preview() {
            List<Column> columns =
                    WITHOUT_COLUMNS.stream()
                            .map(field -> new Column("", Optional.of(field.word())))
                            .toList();
            return new SignatoryPreview(
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    columns,
                    lines,
                    problems.stream().filter(problem -> problem.place().line() == 0).toList(),
                    isMore);
        }
    }
}
