package org.petitiondesk.exchange.letter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks into a package before anything of it is read: whether it carries macros, and how much it
 * unpacks to, whatever it says of itself.
 */
final class DocxGuard {
    private static final long MOST_BYTES = 100_000_000;
    private static final int MOST_PARTS = 2_000;

    private DocxGuard() {}

    /** Why the file is not read, as the key of a problem; empty if it may be. */
    static Optional<String> refusal(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                return Optional.of("letter-file.too-large");
            }
            long bytes = 0;
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                if (part.getName().toLowerCase(Locale.ROOT).contains("vbaproject")) {
                    return Optional.of("letter-file.macros");
                }
                bytes += unpacked(zip, part, MOST_BYTES - bytes);
                if (bytes > MOST_BYTES) {
                    return Optional.of("letter-file.too-large");
                }
            }
            return Optional.empty();
        }
    }

    /** Pictures are not read at all, so that they may be as large as they like. */
    private static long unpacked(ZipFile zip, ZipEntry part, long most) throws IOException {
        if (!part.getName().endsWith(".xml") && !part.getName().endsWith(".rels")) {
            return 0;
        }
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read > 0 && bytes <= most; read = in.read(buffer)) {
                bytes += read;
            }
        }
        return bytes;
    }
}
