package org.petitiondesk.model.letter;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/**
 * A picture as it is printed: a PNG (ISO/IEC 15948) or, of photographs, a JPEG (ITU-T T.81), that
 * holds dots and nothing else.
 */
public final class Picture {
    /** What kind of file it is. */
    public enum Kind {
        PNG,
        JPEG
    }

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Signature, the header's length and name, width, height. */
    private static final int WIDTH_AT = 16;

    private static final int HEIGHT_AT = 20;
    private static final int SIZED_BYTES = 24;

    /** Markers of a JPEG begin with it. */
    private static final byte MARK = (byte) 0xFF;

    private static final int START_OF_IMAGE = 0xD8;

    /** The marker segments that tell a JPEG's size, but for those in the gaps. */
    private static final int FIRST_FRAME = 0xC0;

    private static final int LAST_FRAME = 0xCF;
    private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);

    /** From a marker to the number of its colours. */
    private static final int FRAME_BYTES = 10;

    private static final int BITS = 8;
    private static final int COLOURS = 3;

    private final Kind kind;
    private final byte[] bytes;
    private final int width;
    private final int height;

    private Picture(Kind kind, byte[] bytes, int width, int height) {
        this.kind = kind;
        this.bytes = bytes;
        this.width = width;
        this.height = height;
    }

    /**
     * A picture of the bytes of a PNG.
     *
     * @throws IllegalArgumentException if they do not begin as one
     */
    public static Picture ofPng(byte[] png) {
        if (png.length < SIZED_BYTES
                || !Arrays.equals(png, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
            throw new IllegalArgumentException("no PNG");
        }
        ByteBuffer header = ByteBuffer.wrap(png);
        return new Picture(
                Kind.PNG, png.clone(), header.getInt(WIDTH_AT), header.getInt(HEIGHT_AT));
    }

    /**
     * A picture of the bytes of a JPEG of three colours of eight bits.
     *
     * @throws IllegalArgumentException if they do not begin as such a one, or tell no size
     */
    public static Picture ofJpeg(byte[] jpeg) {
        ByteBuffer file = ByteBuffer.wrap(jpeg);
        if (jpeg.length < 2 || jpeg[0] != MARK || (jpeg[1] & 0xFF) != START_OF_IMAGE) {
            throw new IllegalArgumentException("no JPEG");
        }
        int at = 2;
        while (at + FRAME_BYTES <= jpeg.length && jpeg[at] == MARK) {
            int marker = jpeg[at + 1] & 0xFF;
            if (jpeg[at + 1] == MARK) {
                // Any number of these may stand before a marker.
                at++;
                continue;
            }
            boolean frame =
                    marker >= FIRST_FRAME && marker <= LAST_FRAME && !NO_FRAMES.contains(marker);
            if (frame) {
                int height = file.getShort(at + 5) & 0xFFFF;
                int width = file.getShort(at + 7) & 0xFFFF;
                boolean isPlain = jpeg[at + 4] == BITS && jpeg[at + 9] == COLOURS;
                if (!isPlain || width == 0 || height == 0) {
                    throw new IllegalArgumentException("another JPEG than one in three colours");
                }
                return new Picture(Kind.JPEG, jpeg.clone(), width, height);
            }
            at += 2 + (file.getShort(at + 2) & 0xFFFF);
        }
        throw new IllegalArgumentException("a JPEG without a size");
    }

    public Kind kind() {
        return kind;
    }

    /** The file's bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Width in dots. */
    public int width() {
        return width;
    }

    /** Height in dots. */
    public int height() {
        return height;
    }

    /** The largest size in a box in which it keeps its shape. */
    public Size within(double mostWidthMm, double mostHeightMm) {
        double scale = Math.min(mostWidthMm / width(), mostHeightMm / height());
        return new Size(width() * scale, height() * scale);
    }

    /** A size on paper. */
    public record Size(double widthMm, double heightMm) {}

    /** Identifies its bytes: their SHA-256 in 64 hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Tells its size alone. */
    @Override
    public String toString() {
        return "Picture of " + width() + " x " + height();
    }
}
