package org.petitiondesk.exchange.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells UTF-16 without a byte-order mark, in either byte order, from what is no text at all. */
final class Utf16Guess {
    private static final double LEAST = 0.7;

    /** Line ends are in every list and turn into rare characters in the wrong byte order. */
    private static final int LINE_END_WEIGHT = 4;

    private Utf16Guess() {}

    static Optional<Charset> of(byte[] head) {
        return List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
                .max(Comparator.comparingDouble(order -> plausibility(head, order)))
                .filter(order -> plausibility(head, order) >= LEAST);
    }

    private static double plausibility(byte[] head, Charset order) {
        String text = new String(head, 0, head.length & ~1, order);
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int weight = c == '\n' ? LINE_END_WEIGHT : 1;
            sum += isUsual(c) ? weight : -weight;
            weights += weight;
        }
        return weights == 0 ? 0 : sum / weights;
    }

    private static boolean isUsual(char c) {
        return (c >= ' ' && c <= '~')
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || (c >= 0xA0 && c < 0x590)
                || (c >= 0x1E00 && c < 0x2070)
                || (c >= 0x3000 && c < 0x3100)
                || (c >= 0x4E00 && c < 0xA000)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xFF00 && c < 0xFFEF)
                || Character.isSurrogate(c);
    }
}
