package org.petitiondesk.compose;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Very many short texts, one after the other: two bytes for each and one or two for each UTF-16
 * unit, where a string takes fifty and more.
 */
final class PackedTexts {
    private static final int FIRST_PIECE = 1 << 10;
    private static final int PIECE = 1 << 16;
    private static final int MOST_BYTES_OF_LENGTH = 5;
    private static final int LAST_NARROW = 0xFF;

    /** Those that are full, each as long as it is used. */
    private final List<byte[]> full = new ArrayList<>();

    private byte[] last = new byte[FIRST_PIECE];
    private int used;

    void add(String text) {
        boolean wide = isWide(text);
        int needed = MOST_BYTES_OF_LENGTH + text.length() * (wide ? 2 : 1);
        if (used + needed > last.length) {
            full.add(Arrays.copyOf(last, used));
            last = new byte[Math.max(PIECE, needed)];
            used = 0;
        }
        addLength(text.length() << 1 | (wide ? 1 : 0));
        for (int i = 0; i < text.length(); i++) {
            if (wide) {
                last[used++] = (byte) (text.charAt(i) >>> 8);
            }
            last[used++] = (byte) text.charAt(i);
        }
    }

    /** Where the next text will stand. */
    long end() {
        return (long) full.size() << Integer.SIZE | used;
    }

    /**
     * Reads what is there.
     *
     * @param place {@link #end} at some time
     */
    Reader from(long place) {
        return new Reader((int) (place >>> Integer.SIZE), (int) place);
    }

    private void addLength(int value) {
        int rest = value;
        while (rest > 0x7F) {
            last[used++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        last[used++] = (byte) rest;
    }

    private static boolean isWide(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_NARROW) {
                return true;
            }
        }
        return false;
    }

    /** Gives one text after the other. */
    final class Reader {
        private int index;
        private byte[] piece;
        private int end;
        private int at;

        private Reader(int index, int at) {
            this.index = index;
            this.at = at;
            enter();
        }

        private void enter() {
            boolean isLast = index == full.size();
            piece = isLast ? last : full.get(index);
            end = isLast ? used : piece.length;
        }

        /** The next one; there must be one. */
        String next() {
            if (at == end) {
                index++;
                at = 0;
                enter();
            }
            int length = length();
            int units = length >>> 1;
            if ((length & 1) == 0) {
                String text = new String(piece, at, units, StandardCharsets.ISO_8859_1);
                at += units;
                return text;
            }
            // No charset: it would replace halves of surrogate pairs, which are told of later.
            char[] text = new char[units];
            for (int i = 0; i < units; i++) {
                text[i] = (char) (piece[at++] << 8 | (piece[at++] & 0xFF));
            }
            return new String(text);
        }

        private int length() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int part = piece[at++];
                value |= (part & 0x7F) << shift;
                if (part >= 0) {
                    return value;
                }
            }
        }
    }
}
