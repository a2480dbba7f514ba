package org.petitiondesk.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;

/**
 * Writes files whole or not at all: to a name beside the target, which it then takes. {@link
 * #write} does both; who begins a file may keep it from its name.
 */
public final class WholeFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final Set<StandardOpenOption> NEW =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path target;
    private final Path unfinished;
    private Optional<CompletableFuture<Void>> onDisk = Optional.empty();
    private boolean isFinished;

    private WholeFile(Path file) {
        this.target = file.toAbsolutePath();
        this.unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
    }

    /** What is written; it may close its target. */
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
        try (WholeFile begun = begin(file, content)) {
            begun.finish();
        }
    }

    /**
     * Likewise, but the file is not in its place before it is finished; it is to be closed.
     *
     * @throws IOException if it cannot be written; nothing is left of it
     */
    public static WholeFile begin(Path file, Content content) throws IOException {
        WholeFile begun = new WholeFile(file);
        try {
            begun.write(content);
            return begun;
        } catch (IOException | RuntimeException | Error e) {
            try (begun) {
                throw e;
            }
        }
    }

    private void write(Content content) throws IOException {
        Files.deleteIfExists(unfinished);
        try (OutputStream out =
                new BufferedOutputStream(
                        Channels.newOutputStream(FileChannel.open(unfinished, NEW, ownersAlone())),
                        BUFFER)) {
            content.writeTo(out);
        }
    }

    /**
     * Has the disk keep the file while the caller goes on: that may take longer than to write it,
     * but for several files at once hardly longer than for one. If it cannot be kept, {@link
     * #finish()} says so.
     *
     * @return ends when it is kept, or cannot be
     */
    public CompletableFuture<Void> keep() {
        CompletableFuture<Void> kept =
                CompletableFuture.runAsync(this::waitForDisk, ForkJoinPool.commonPool());
        onDisk = Optional.of(kept);
        return kept;
    }

    /** Lets others work meanwhile on the processor that this thread does not need. */
    private void waitForDisk() {
        try {
            ForkJoinPool.managedBlock(new DiskWait());
        } catch (InterruptedException e) {
            throw new CompletionException(new InterruptedIOException());
        }
    }

    private final class DiskWait implements ForkJoinPool.ManagedBlocker {
        private boolean isOver;

        @Override
        public boolean block() {
            try {
                force();
            } catch (IOException e) {
                throw new CompletionException(e);
            }
            isOver = true;
            return true;
        }

        @Override
        public boolean isReleasable() {
            return isOver;
        }
    }

    private void force() throws IOException {
        try (FileChannel disk = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            disk.force(true);
        }
    }

    /** Where files have such rights; elsewhere they are those of the folder. */
    private FileAttribute<?>[] ownersAlone() {
        boolean hasRights = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        return hasRights
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNERS)}
                : new FileAttribute<?>[0];
    }

    /** Puts the file in its place. */
    public void finish() throws IOException {
        // Else a power failure could leave the new name with nothing in it.
        if (onDisk.isPresent()) {
            await(onDisk.get());
        } else {
            force();
        }
        Files.move(
                unfinished,
                target,
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
        isFinished = true;
    }

    private static void await(CompletableFuture<Void> end) throws IOException {
        try {
            end.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e);
        }
    }

    /** Removes what is not finished. */
    @Override
    public void close() throws IOException {
        if (!isFinished) {
            Files.deleteIfExists(unfinished);
        }
    }
}
