package org.petitiondesk.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The bytes of a file on their way out. It digests them for the file's identifier, so that the same
 * letter has the same identifier and no two letters share one.
 */
final class FileBytes extends OutputStream {
    private final OutputStream out;
    private final MessageDigest digest;
    private boolean complete;

    FileBytes(OutputStream out) {
        this.out = out;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The digest of what was written so far; to be asked for once. */
    byte[] digest() {
        return digest.digest();
    }

    /** Lets nothing more out. */
    void complete() {
        complete = true;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!complete) {
            out.write(bytes, offset, length);
            digest.update(bytes, offset, length);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
