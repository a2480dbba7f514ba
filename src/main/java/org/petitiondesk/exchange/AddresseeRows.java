package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a list of addressees.
 *
 * @param language of columns that name none
 */
record AddresseeRows(Language language) implements ListRows<AddresseeColumn, AddresseeDraft> {

    @Override
    public Vocabulary<AddresseeColumn> vocabulary() {
        return AddresseeColumn.VOCABULARY;
    }

    @Override
    public Optional<AddresseeColumn> onlyColumn() {
        return Optional.empty();
    }

    @Override
    public boolean read(
            String file,
            int line,
            Map<AddresseeColumn, String> cells,
            DraftSink<AddresseeDraft> sink) {
        List<Problem> problems = new ArrayList<>();
        Map<AddresseeColumn, String> whole =
                NameColumns.joined(
                        cells,
                        (column, arguments) ->
                                problems.add(
                                        Problem.warning(
                                                "name.turned",
                                                new Problem.Place(file, line, column.key()),
                                                arguments)));
        Optional<AddresseeDraft> draft =
                AddresseeDraftReader.read(new RowFields(file, line, language, whole, problems));
        for (Problem problem : problems) {
            if (!sink.report(problem)) {
                return false;
            }
        }
        return draft.isEmpty() || sink.accept(draft.get());
    }

    @Override
    public String stored(AddresseeColumn column, String written, AddresseeDraft draft) {
        return written;
    }
}
