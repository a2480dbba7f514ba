package org.petitiondesk.export.pdf;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;

import java.util.Arrays;

/**
 * Where each object of the file stands, written as a cross-reference stream (ISO 32000-1, 7.5.8):
 * only that can point into object streams.
 */
final class CrossReferences {
    /** An object's place in its stream takes so many bits. */
    private static final int INDEX_BITS = 10;

    private final int firstSmall;

    /** By object number: the byte offset + 1, or less the place in a stream; 0 if unused. */
    private long[] offsets = new long[64];

    private int end = 1;

    /** By the number less the first small one: the place in a stream; 0 if unused. */
    private int[] places = new int[256];

    private int smallEnd;

    /** The numbers of the object streams. */
    private final Ints streams = new Ints();

    /**
     * @param firstSmall from here on all objects stand in streams; they take less room here
     */
    CrossReferences(int firstSmall) {
        this.firstSmall = firstSmall;
    }

    /** Notes an object that stands by itself. */
    void at(int object, long offset) {
        note(object, offset + 1);
    }

    /** Notes an object in the stream that {@link #endStream} is told of next. */
    void inStream(int object, int index) {
        int place = ((streams.size() << INDEX_BITS) | index) + 1;
        int small = object - firstSmall;
        if (small < 0) {
            note(object, -place);
            return;
        }
        if (small >= places.length) {
            places = Arrays.copyOf(places, Math.max(places.length * 3 / 2, small + 1));
        }
        places[small] = place;
        smallEnd = Math.max(smallEnd, small + 1);
    }

    private void note(int object, long place) {
        if (object >= firstSmall) {
            throw new IllegalStateException("the file has more objects than a PDF can number");
        }
        if (object >= offsets.length) {
            offsets = Arrays.copyOf(offsets, Math.max(offsets.length * 2, object + 1));
        }
        offsets[object] = place;
        end = Math.max(end, object + 1);
    }

    void endStream(int object) {
        streams.add(object);
    }

    /** All of them; nothing can be noted afterwards. */
    PdfStream stream() {
        long highest = end;
        for (int object = 0; object < end; object++) {
            highest = Math.max(highest, offsets[object]);
        }
        int width = (Long.SIZE - Long.numberOfLeadingZeros(highest) + 7) / 8;
        PdfStream stream = new PdfStream(entries(width));
        stream.put(PdfName.TYPE, PdfName.XREF);
        stream.put(PdfName.SIZE, new PdfNumber(firstSmall + smallEnd));
        stream.put(PdfName.INDEX, new PdfArray(new int[] {0, end, firstSmall, smallEnd}));
        stream.put(PdfName.W, new PdfArray(new int[] {1, width, 2}));
        return stream;
    }

    private byte[] entries(int width) {
        byte[] entries = new byte[(end + smallEnd) * (width + 3)];
        int at = 0;
        for (int object = 0; object < end; object++) {
            at = fill(entries, at, width, offsets[object]);
        }
        for (int object = 0; object < smallEnd; object++) {
            at = fill(entries, at, width, -places[object]);
        }
        return entries;
    }

    private int fill(byte[] entries, int at, int width, long place) {
        if (place == 0) {
            return fill(entries, at, width, 0, 0, 0xFFFF);
        }
        if (place > 0) {
            return fill(entries, at, width, 1, place - 1, 0);
        }
        int inStream = (int) (-place - 1);
        int index = inStream & ((1 << INDEX_BITS) - 1);
        return fill(entries, at, width, 2, streams.get(inStream >> INDEX_BITS), index);
    }

    /** Tells where the next entry stands. */
    private static int fill(byte[] entries, int at, int width, int type, long place, int last) {
        entries[at] = (byte) type;
        for (int i = 0; i < width; i++) {
            entries[at + 1 + i] = (byte) (place >>> (8 * (width - 1 - i)));
        }
        entries[at + width + 1] = (byte) (last >>> 8);
        entries[at + width + 2] = (byte) last;
        return at + width + 3;
    }
}
