package org.petitiondesk.exchange;

import ezvcard.VCard;

import org.petitiondesk.exchange.table.TableReader;
import org.petitiondesk.model.common.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list as a table or as visiting cards; its ending tells which.
 *
 * @param <F> what a column can hold
 * @param <D> what a row gives
 */
final class ListFile<F, D> {
    private final ListRows<F, D> rows;
    private final Function<VCard, List<Map<F, String>>> fields;

    /**
     * @param fields what a card says, as the cells of one row or several
     */
    ListFile(ListRows<F, D> rows, Function<VCard, List<Map<F, String>>> fields) {
        this.rows = rows;
        this.fields = fields;
    }

    /** Hands every draft and every problem to the sink, in the order of the lines. */
    void read(Path file, ListForm form, DraftSink<D> sink) throws IOException {
        String name = file.getFileName().toString();
        Optional<ListFormat> format = ListFormat.of(file);
        if (format.isEmpty()) {
            sink.report(Problem.error("list.unknown-format", Problem.Place.file(name)));
            return;
        }
        switch (format.get()) {
            case CSV, TSV, TXT, XLSX -> {
                ListTable<F, D> table =
                        new ListTable<>(
                                name, form, rows, sink, (columns, areNamed, problems) -> {});
                TitleRows titles = new TitleRows(name, rows.vocabulary(), table);
                TableReader.read(file, form.table(), titles);
                titles.end();
            }
            case VCF -> new CardFile(file).read(new Cards(name, sink));
        }
    }

    /** Takes each card as a row, or as several. */
    private final class Cards implements CardFile.Sink {
        private final String name;
        private final DraftSink<D> sink;

        Cards(String name, DraftSink<D> sink) {
            this.name = name;
            this.sink = sink;
        }

        @Override
        public boolean card(int line, VCard card) {
            for (Map<F, String> cells : fields.apply(card)) {
                if (!rows.read(name, line, cells, sink)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean problem(Problem problem) {
            return sink.report(problem);
        }
    }
}
