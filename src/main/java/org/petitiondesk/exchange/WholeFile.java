package org.petitiondesk.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files whole or not at all: to a temporary name beside the target, which it then takes. */
public final class WholeFile {
    private WholeFile() {}

    /** What is written. */
    public interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    /**
     * Writes a file, which its owner alone may read.
     *
     * @throws IOException if it cannot be written; then what was there before is still there
     */
    public static void write(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        // The temporary file can be read by its owner alone, as it holds names.
        Path unfinished = Files.createTempFile(folder, ".unfinished-", ".tmp");
        try {
            try (OutputStream target =
                    new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                content.writeTo(target);
            }
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
