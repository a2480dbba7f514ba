package org.petitiondesk.model.letter;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A picture as it is printed: a PNG (ISO/IEC 15948) that holds dots and nothing else. */
public final class Picture {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Signature, the header's length and name, width, height. */
    private static final int WIDTH_AT = 16;

    private static final int HEIGHT_AT = 20;
    private static final int SIZED_BYTES = 24;

    private final byte[] png;

    private Picture(byte[] png) {
        this.png = png;
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
        return new Picture(png.clone());
    }

    /** The PNG's bytes. */
    public byte[] png() {
        return png.clone();
    }

    /** Width in dots. */
    public int width() {
        return ByteBuffer.wrap(png).getInt(WIDTH_AT);
    }

    /** Height in dots. */
    public int height() {
        return ByteBuffer.wrap(png).getInt(HEIGHT_AT);
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
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && Arrays.equals(png, picture.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    /** Tells its size alone. */
    @Override
    public String toString() {
        return "Picture of " + width() + " x " + height();
    }
}
