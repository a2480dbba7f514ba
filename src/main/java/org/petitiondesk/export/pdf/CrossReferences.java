package org.petitiondesk.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;

/**
 * Where each object of the file stands, written as a cross-reference stream (ISO 32000-1, 7.5.8):
 * only that can point into object streams.
 */
final class CrossReferences {
    private static final int IDENTIFIER_BYTES = 16;

    /** By object number: byte offset + 1; or -(stream << 16 | index) - 1; or 0 if unused. */
    private long[] places = new long[256];

    private int size = 1;

    void at(int object, long offset) {
        place(object, offset + 1);
    }

    void inStream(int object, int stream, int index) {
        place(object, -(((long) stream << 16) | index) - 1);
    }

    private void place(int object, long place) {
        if (object >= places.length) {
            places = Arrays.copyOf(places, Math.max(places.length * 2, object + 1));
        }
        places[object] = place;
        size = Math.max(size, object + 1);
    }

    /** Writes the stream and the end of the file. */
    void write(FileBytes file, int catalog, int information) throws IOException {
        long start = file.position();
        String identifier =
                "<" + HexFormat.of().formatHex(file.digest(), 0, IDENTIFIER_BYTES) + ">";
        int self = size;
        at(self, start);
        int width = (Long.SIZE - Long.numberOfLeadingZeros(Math.max(start, size)) + 7) / 8;
        byte[] entries = entries(width);
        new Syntax()
                .number(self)
                .text(" 0 obj\n<</Type/XRef/Size ")
                .number(size)
                .text("/W[1 " + width + " 2]/Root ")
                .reference(catalog)
                .text("/Info ")
                .reference(information)
                .text("/ID[" + identifier + identifier + "]/Filter/FlateDecode/Length ")
                .number(entries.length)
                .text(">>stream\n")
                .writeTo(file);
        file.write(entries);
        new Syntax()
                .text("\nendstream\nendobj\nstartxref\n")
                .number(start)
                .text("\n%%EOF\n")
                .writeTo(file);
    }

    private byte[] entries(int width) throws IOException {
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(entries)) {
            byte[] entry = new byte[width + 3];
            for (int object = 0; object < size; object++) {
                long place = places[object];
                if (place > 0) {
                    fill(entry, 1, place - 1, 0);
                } else if (place < 0) {
                    fill(entry, 2, (-place - 1) >>> 16, (int) ((-place - 1) & 0xFFFF));
                } else {
                    fill(entry, 0, 0, 0xFFFF);
                }
                out.write(entry);
            }
        }
        return entries.toByteArray();
    }

    private static void fill(byte[] entry, int type, long place, int last) {
        entry[0] = (byte) type;
        int width = entry.length - 3;
        for (int i = 0; i < width; i++) {
            entry[1 + i] = (byte) (place >>> (8 * (width - 1 - i)));
        }
        entry[width + 1] = (byte) (last >>> 8);
        entry[width + 2] = (byte) last;
    }
}
