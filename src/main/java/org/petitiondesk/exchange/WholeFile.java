package org.petitiondesk.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files whole or not at all: to a name beside the target, which it then takes. */
public final class WholeFile {
    private WholeFile() {}

    /** What is written. */
    public interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    /**
     * Writes a file, which its owner alone may read. What a killed program left of the same file is
     * removed first.
     *
     * @throws IOException if it cannot be written; then what was there before is still there
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        try {
            // Java makes temporary files such that their owner alone may read them.
            Files.move(
                    Files.createTempFile(target.getParent(), ".unfinished-", ".tmp"), unfinished);
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                content.writeTo(out);
            }
            // Else a power failure could leave the new name with nothing in it.
            try (FileChannel disk = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                disk.force(true);
            }
            Files.move(
                    unfinished,
                    target,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
