package org.petitiondesk.exchange;

import org.petitiondesk.exchange.ListPreview.Line;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.list.MappedColumn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the beginning of a list of signatories, as far as it is shown before an import, and no
 * further. Immutable; safe for use by several threads.
 */
public final class SignatoryPreviewReader {
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
    public ListPreview<SignatoryDraft> read(Path file, ListForm form) throws IOException {
        if (ListFormat.of(file).map(ListFormat::isTable).orElse(false)) {
            return TableBeginning.read(file, form, new SignatoryRows(), most);
        }
        Drafts drafts = new Drafts();
        new SignatoryListReader().read(file, form, drafts);
        return drafts.preview();
    }

    /** The beginning of a pasted text. */
    public ListPreview<SignatoryDraft> read(String pasted) {
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

    /** The first signatories of a list that has no columns. */
    private final class Drafts implements DraftSink<SignatoryDraft> {
        private final List<Line<SignatoryDraft>> lines = new ArrayList<>();
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
            lines.add(new Line<>(draft.line(), cells, Optional.of(draft), own));
            return true;
        }

        @Override
        public boolean report(Problem problem) {
            if (problems.size() < most) {
                problems.add(problem);
            }
            return true;
        }

        ListPreview<SignatoryDraft> preview() {
            List<MappedColumn> columns =
                    WITHOUT_COLUMNS.stream()
                            .map(field -> new MappedColumn("", Optional.of(field.word())))
                            .toList();
            return new ListPreview<>(
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
