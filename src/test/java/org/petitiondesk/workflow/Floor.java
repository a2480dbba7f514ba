package org.petitiondesk.workflow;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The least that writing a file takes, for benchmarks: to deflate what it holds, known already, and
 * to write that. Deflates as hard as the program does in such files.
 */
enum Floor {
    PDF(Deflater.BEST_SPEED),
    DOCX(3);

    private final int level;

    Floor(int level) {
        this.level = level;
    }

    /** To a new file. */
    void write(byte[] content, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            deflate(new ByteArrayInputStream(content), out);
        }
    }

    /** To nowhere. */
    void deflate(InputStream content) throws IOException {
        deflate(content, OutputStream.nullOutputStream());
    }

    private void deflate(InputStream content, OutputStream out) throws IOException {
        Deflater deflater = new Deflater(level);
        try {
            DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater);
            content.transferTo(deflating);
            deflating.finish();
        } finally {
            deflater.end();
        }
    }
}
