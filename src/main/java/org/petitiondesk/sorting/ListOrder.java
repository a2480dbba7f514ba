package org.petitiondesk.sorting;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.util.ULocale;

import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureOrder.Grouping;

import java.nio.ByteBuffer;
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
public final class ListOrder {
    private static final int NO_LEAD = Integer.MAX_VALUE;
    private static final byte TOLD = 1;
    private static final byte NOT_TOLD = 2;
    private static final byte NO_LINE = 3;

    private final SignatureOrder order;
    private final Copy copy;
    private final Collator collator;
    private final Lot lot = new Lot();
    private final Map<Id, Integer> leads = new HashMap<>();
    private final Map<String, byte[]> words = new HashMap<>();
    private final RawCollationKey raw = new RawCollationKey();
    private final List<Line> lines = new ArrayList<>();
    private ByteBuffer key = ByteBuffer.allocate(256);

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
        this.collator = Collator.getInstance(ULocale.forLanguageTag(order.collation().tag()));
        order.leads().forEach(lead -> leads.putIfAbsent(lead, leads.size()));
    }

    /**
     * Adds a signature.
     *
     * @param place by which it is found again; see {@link #places}
     */
    public void add(long place, Signature signature) {
        Disclosure shown = Disclosure.of(signature, copy);
        key.clear();
        if (shown.listed().isEmpty()) {
            put(NO_LINE);
        } else {
            line(shown, leads.getOrDefault(signature.id(), NO_LEAD));
        }
        lines.add(new Line(place, Arrays.copyOf(key.array(), key.position())));
    }

    private void line(Disclosure shown, int lead) {
        put(TOLD);
        put(ByteBuffer.allocate(Integer.BYTES).putInt(lead).array());
        if (lead != NO_LEAD) {
            return;
        }
        if (order.grouping() != Grouping.NONE) {
            word(heading(order.grouping(), shown));
        }
        switch (order.rule()) {
            case RECORDED -> {
                // As they were added.
            }
            case NAME -> name(shown);
            case PLACE -> {
                word(Grouping.PLACE.of(shown));
                name(shown);
            }
            case COUNTRY -> {
                word(heading(Grouping.COUNTRY, shown));
                word(Grouping.PLACE.of(shown));
                name(shown);
            }
            case ROUND_ROBIN -> put(lot.first(order.seed(), shown.listed()));
        }
    }

    private String heading(Grouping grouping, Disclosure shown) {
        String heading = grouping.of(shown);
        return grouping == Grouping.COUNTRY ? Country.nameOf(heading, order.collation()) : heading;
    }

    private void name(Disclosure shown) {
        put(collated(SortName.of(shown.listed(), order.collation())));
    }

    /** Places and countries are few and come again and again; what is not told comes last. */
    private void word(String text) {
        if (text.isEmpty()) {
            put(NOT_TOLD);
            return;
        }
        put(TOLD);
        put(words.size() < 10_000 ? words.computeIfAbsent(text, this::collated) : collated(text));
    }

    /** Ends with its only zero, so that keys can stand behind one another. */
    private byte[] collated(String text) {
        RawCollationKey made = collator.getRawCollationKey(text, raw);
        return Arrays.copyOf(made.bytes, made.size);
    }

    private void put(byte... bytes) {
        if (key.remaining() < bytes.length) {
            ByteBuffer longer = ByteBuffer.allocate(2 * (key.capacity() + bytes.length));
            key = longer.put(key.flip());
        }
        key.put(bytes);
    }

    /** The places of all signatures that were added, in the order of the list. */
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
