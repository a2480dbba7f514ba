package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.SignatureColumn;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.sorting.ColumnOrder;
import org.petitiondesk.sorting.ListOrder;
import org.petitiondesk.sorting.Sorting;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Sorts all signatures of a petition for a table, a part at a time, so that others may ask the
 * library in between. No name stays in memory. For one caller.
 */
public final class RowSort {
    private static final int PART = 1000;

    private final Sorting sorting;
    private final Iterator<Placed> rows;

    /** By what a table is sorted. */
    public sealed interface By {
        /** By a column, or the other way round; texts by the rules that the petition chose. */
        record Column(SignatureColumn column, boolean isReversed) implements By {}

        /** As annexes and exports list them; see {@link SignatureOrder}. */
        record Listed() implements By {}
    }

    private RowSort(Sorting sorting, Iterator<Placed> rows) {
        this.sorting = sorting;
        this.rows = rows;
    }

    public static RowSort begin(Library library, Id petition, By by) throws LibraryException {
        SignatureOrder order =
                OrderChoice.whole(library, petition, library.signatures().order(petition));
        Sorting sorting =
                switch (by) {
                    case By.Listed() -> new ListOrder(order, Copy.INTERNAL);
                    case By.Column(SignatureColumn column, boolean isReversed) ->
                            new ColumnOrder(
                                    column,
                                    isReversed,
                                    order.collation(),
                                    numbers(library, petition));
                };
        return new RowSort(sorting, library.signatures().placed(petition).iterator());
    }

    private static Map<Id, Integer> numbers(Library library, Id petition) throws LibraryException {
        Map<Id, Integer> numbers = new HashMap<>();
        List<ImportBatch> imports = library.signatures().batches(petition);
        for (int i = 0; i < imports.size(); i++) {
            numbers.put(imports.get(i).id(), i + 1);
        }
        for (SignatureSheet sheet : library.sheets().of(petition)) {
            numbers.put(sheet.id(), sheet.number());
        }
        return numbers;
    }

    /**
     * Reads a part of them.
     *
     * @return whether there are more
     */
    public boolean readPart() {
        for (int i = 0; i < PART && rows.hasNext(); i++) {
            Placed row = rows.next();
            sorting.add(row.place(), row.signed().signature());
        }
        return rows.hasNext();
    }

    /** The places of what was read, in order; see {@link Placed}. */
    public long[] places() {
        return sorting.places();
    }
}
