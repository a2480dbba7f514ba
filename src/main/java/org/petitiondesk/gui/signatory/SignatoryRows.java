package org.petitiondesk.gui.signatory;

import javafx.collections.ObservableListBase;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.library.SignatureRoll;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The rows of the table, any number of them. Only rows that were looked at lately are in memory;
 * they are read a page at a time, behind the window, those looked at last first.
 */
final class SignatoryRows extends ObservableListBase<SignatoryRow> {
    static final int PAGE = 64;
    private static final int MOST_ROWS = 32 * PAGE;

    /** Pages passed over while somebody scrolls need not be read at all. */
    private static final int MOST_WAITING = 3;

    private final Desk desk;
    private final SignatureRoll all;
    private final SignatureRoll roll;
    private final RowOrder order;
    private final RowOrder.Turn turn;
    private final Map<Integer, SignatoryRow> rows = new LinkedHashMap<>(64, 0.75f, true);
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private SignedTexts texts;
    private boolean reading;

    /**
     * @param all of the petition, by which rows are numbered
     * @param roll those that are shown
     */
    SignatoryRows(
            Desk desk, SignatureRoll all, SignatureRoll roll, RowOrder order, SignedTexts texts) {
        this.desk = desk;
        this.all = all;
        this.roll = roll;
        this.order = order;
        this.turn = order.of(roll);
        this.texts = texts;
    }

    @Override
    public int size() {
        return roll.size();
    }

    SignatureRoll roll() {
        return roll;
    }

    /** The index on the roll of what a row shows. */
    int index(int row) {
        return turn.index(row);
    }

    /** The row that shows the signature at a place; below 0 if none does. */
    int row(long place) {
        int index = roll.indexOf(place);
        return index < 0 ? -1 : turn.row(index);
    }

    /** Whether these are the rows, with the numbers, that two rolls would give in an order. */
    boolean areOf(SignatureRoll whole, SignatureRoll shown, RowOrder wanted) {
        return order == wanted && all.hasPlacesOf(whole) && roll.hasPlacesOf(shown);
    }

    @Override
    public SignatoryRow get(int index) {
        SignatoryRow row = rows.get(index);
        if (row == null) {
            row = new SignatoryRow(index, all.indexOf(roll.place(index(index))) + 1, this::want);
            rows.put(index, row);
            forget();
        }
        return row;
    }

    /** Rows are their own equals; a row of another list, or one forgotten since, is not here. */
    @Override
    public int indexOf(Object wanted) {
        return wanted instanceof SignatoryRow row && rows.get(row.index()) == row
                ? row.index()
                : -1;
    }

    private void forget() {
        Iterator<SignatoryRow> oldest = rows.values().iterator();
        while (rows.size() > MOST_ROWS) {
            oldest.next();
            oldest.remove();
        }
    }

    private void want(SignatoryRow row) {
        int page = row.index() / PAGE;
        waiting.remove(page);
        waiting.addFirst(page);
        while (waiting.size() > MOST_WAITING) {
            waiting.removeLast();
        }
        readNext();
    }

    private void readNext() {
        if (reading || waiting.isEmpty()) {
            return;
        }
        reading = true;
        int page = waiting.removeFirst();
        SignatureRoll few = page(page);
        desk.thread()
                .run(
                        () -> desk.open().library().signatures().read(few),
                        read -> {
                            fill(read);
                            reading = false;
                            waiting.remove(page);
                            readNext();
                        },
                        failure -> {
                            reading = false;
                            desk.failures().accept(failure);
                        });
    }

    private SignatureRoll page(int page) {
        SignatureRoll.Builder few = new SignatureRoll.Builder();
        IntStream.range(page * PAGE, Math.min(size(), (page + 1) * PAGE))
                .map(turn::index)
                .sorted()
                .forEach(index -> few.add(roll, index));
        return few.roll();
    }

    /** Shows what was read. */
    void fill(List<Placed> read) {
        for (Placed placed : read) {
            int row = row(placed.place());
            if (row >= 0) {
                get(row).show(Shown.of(placed.signed(), texts, desk.words()));
            }
        }
    }

    /** Reads anew what is looked at, and forgets the rest. */
    void refresh(SignedTexts changed) {
        texts = changed;
        Deque<Integer> pages = new ArrayDeque<>();
        for (SignatoryRow row : rows.values()) {
            int page = row.index() / PAGE;
            pages.remove(page);
            pages.addFirst(page);
        }
        while (pages.size() > MOST_WAITING) {
            pages.removeLast();
        }
        rows.keySet().removeIf(index -> !pages.contains(index / PAGE));
        pages.descendingIterator()
                .forEachRemaining(page -> {
                    waiting.remove(page);
                    waiting.addFirst(page);
                });
        readNext();
    }

    /** How many rows are in memory. */
    int inMemory() {
        return rows.size();
    }
}
