package org.petitiondesk.exchange.encoding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** What the bytes of a text tell before it is decoded. */
final class ByteSurvey {
    private static final int HEAD_LENGTH = 1 << 16;
    private static final int SAMPLE_LENGTH = 1 << 15;
    private static final int LONGEST_LINE = 1 << 12;

    /** A long UTF-8 list with a few spoilt bytes is still UTF-8; only the spoilt lines suffer. */
    private static final int VALID_FOR_EACH_INVALID = 10;

    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
    private final byte[] line = new byte[LONGEST_LINE];
    private int lineLength;
    private boolean lineIsAscii = true;
    private boolean zeroBytes;
    private int awaited;
    private long valid;
    private long invalid;

    private ByteSurvey() {}

    static ByteSurvey of(InputStream content) throws IOException {
        ByteSurvey survey = new ByteSurvey();
        byte[] part = new byte[HEAD_LENGTH];
        for (int length = content.read(part); length >= 0; length = content.read(part)) {
            survey.head.write(part, 0, Math.min(length, HEAD_LENGTH - survey.head.size()));
            for (int i = 0; i < length; i++) {
                survey.add(part[i] & 0xFF);
            }
        }
        survey.add('\n');
        return survey;
    }

    /** The first bytes. */
    byte[] head() {
        return head.toByteArray();
    }

    /** Lines that are not plain ASCII. */
    byte[] sample() {
        return sample.toByteArray();
    }

    boolean hasZeroBytes() {
        return zeroBytes;
    }

    boolean isUtf8() {
        return invalid == 0 || valid > invalid * VALID_FOR_EACH_INVALID;
    }

    private void add(int value) {
        if (value < 0x80 && awaited == 0) {
            // The usual case, kept short: a list may have a hundred million bytes.
            zeroBytes |= value == 0;
        } else {
            followUtf8(value);
        }
        if (sample.size() < SAMPLE_LENGTH) {
            collect(value);
        }
    }

    private void followUtf8(int value) {
        if (awaited > 0 && value >= 0x80 && value < 0xC0) {
            awaited--;
            valid += awaited == 0 ? 1 : 0;
            return;
        }
        invalid += awaited > 0 ? 1 : 0;
        awaited = 0;
        if (value >= 0xC2 && value < 0xF5) {
            awaited = value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
        } else if (value >= 0x80) {
            invalid++;
        }
    }

    private void collect(int value) {
        if (value != '\n' && value != '\r') {
            lineIsAscii &= value < 0x80;
            if (lineLength < LONGEST_LINE) {
                line[lineLength++] = (byte) value;
            }
        } else if (lineLength > 0) {
            if (!lineIsAscii) {
                sample.write(line, 0, lineLength);
                sample.write('\n');
            }
            lineLength = 0;
            lineIsAscii = true;
        }
    }
}
