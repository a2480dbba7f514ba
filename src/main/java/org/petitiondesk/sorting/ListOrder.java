package org.petitiondesk.sorting;

import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureOrder.Grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts any number of signatures into an order, by what a copy shows of them: whoever is shown by
 * initials stands where the initials belong, so that the place in the list tells nothing more.
 * Keeps a key of some 40 bytes for each signature and no name. Signatures of equal keys stay in the
 * order in which they were added. For use by one thread.
 */
public final class ListOrder implements Sorting {
    private static final int NO_LEAD = Integer.MAX_VALUE;
    private static final byte LINE = 1;
    private static final byte NO_LINE = 3;

    private final SignatureOrder order;
    private final Copy copy;
    private final SortKeys keys;
    private final Lot lot = new Lot();
    private final Map<Id, Integer> leads = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private static final class Line implements Comparable<Line> {
        private final long place;
        private final byte[] key;

        private Line(long place, byte[] key) {
            this.place = place;
            this.key = key;
        }

        @Override
        public int compareTo(Line other) {
            return Arrays.compareUnsigned(key, other.key);
        }
    }

    public ListOrder(SignatureOrder order, Copy copy) {
        this.order = order;
        this.copy = copy;
        this.keys = new SortKeys(order.collation());
        order.leads().forEach(lead -> leads.putIfAbsent(lead, leads.size()));
    }

    @Override
    public void add(long place, Signature signature) {
        Disclosure shown = Disclosure.of(signature, copy);
        keys.begin();
        if (shown.listed().isEmpty()) {
            keys.put(NO_LINE);
        } else {
            line(shown, leads.getOrDefault(signature.id(), NO_LEAD));
        }
        lines.add(new Line(place, keys.made()));
    }

    private void line(Disclosure shown, int lead) {
        keys.put(LINE);
        keys.number(lead);
        if (lead != NO_LEAD) {
            return;
        }
        if (order.grouping() != Grouping.NONE) {
            keys.word(heading(order.grouping(), shown));
        }
        switch (order.rule()) {
            case RECORDED -> {
                // As they were added.
            }
            case NAME -> keys.name(shown.listed());
            case PLACE -> {
                keys.word(Grouping.PLACE.of(shown));
                keys.name(shown.listed());
            }
            case COUNTRY -> {
                keys.word(heading(Grouping.COUNTRY, shown));
                keys.word(Grouping.PLACE.of(shown));
                keys.name(shown.listed());
            }
            case ROUND_ROBIN -> keys.put(lot.first(order.seed(), shown.listed()));
        }
    }

    private String heading(Grouping grouping, Disclosure shown) {
        String heading = grouping.of(shown);
        return grouping == Grouping.COUNTRY ? Country.nameOf(heading, order.collation()) : heading;
    }

    @Override
    public long[] places() {
        lines.sort(null);
        if (order.drawnBy().isPresent() && partAlike()) {
            lines.sort(null);
        }
        return lines.stream().mapToLong(line -> line.place).toArray();
    }

    /** Names that are printed alike have drawn the same lot. */
    private boolean partAlike() {
        boolean changed = false;
        byte[] former = new byte[0];
        byte[] lots = former;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean isDrawn = line.key.length > Lot.LENGTH;
            if (isDrawn && Arrays.equals(line.key, former)) {
                lots = redrawn(lots);
                lines.set(i, new Line(line.place, lots));
                changed = true;
            } else {
                former = line.key;
                lots = former;
            }
        }
        return changed;
    }

    private byte[] redrawn(byte[] drawn) {
        byte[] redrawn = drawn.clone();
        int from = drawn.length - Lot.LENGTH;
        byte[] next = lot.next(Arrays.copyOfRange(drawn, from, drawn.length));
        System.arraycopy(next, 0, redrawn, from, Lot.LENGTH);
        return redrawn;
    }
}
