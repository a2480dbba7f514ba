package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryException.Reason;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write to a library: a lock of the operating system on a file beside it, which ends
 * with the process, however that ends. The file says who has it; it stays, empty, when the lock is
 * given back, because removing it would let two programs lock two files of one name.
 */
final class WriterLock implements AutoCloseable {
    /** Far behind the text, because Windows lets nobody read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_TEXT = 1000;

    /**
     * Who holds what in this process. Asked before a file is opened: on POSIX systems, closing any
     * channel to a file gives back all locks that the process has on it.
     */
    private static final Map<Path, Holder> HELD_HERE = new ConcurrentHashMap<>();

    private final Path library;
    private final FileChannel channel;

    private record Holder(String who, String since) {
        LibraryException refusal() {
            return new LibraryException(Reason.LOCKED, who, since);
        }
    }

    private WriterLock(Path library, FileChannel channel) {
        this.library = library;
        this.channel = channel;
    }

    /**
     * @param who tells people which program has the library, without user or host name
     * @throws LibraryException if another program, or this one, has the library already
     */
    static WriterLock take(LibraryFile library, String who, Instant now) throws LibraryException {
        Holder holder = new Holder(who, now.truncatedTo(ChronoUnit.SECONDS).toString());
        Holder here = HELD_HERE.putIfAbsent(library.path(), holder);
        if (here != null) {
            throw here.refusal();
        }
        boolean taken = false;
        try {
            WriterLock lock = new WriterLock(library.path(), lock(library, holder));
            taken = true;
            return lock;
        } catch (IOException e) {
            throw Failures.of(e);
        } finally {
            if (!taken) {
                HELD_HERE.remove(library.path());
            }
        }
    }

    private static FileChannel lock(LibraryFile library, Holder holder)
            throws IOException, LibraryException {
        FileChannel channel =
                FileChannel.open(
                        library.with(".lock").path(),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw holderIn(channel).refusal();
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(holder.who + "\n" + holder.since + "\n"));
            return channel;
        } catch (IOException | LibraryException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static Holder holderIn(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_TEXT);
        channel.read(text, 0);
        String[] lines = StandardCharsets.UTF_8.decode(text.flip()).toString().split("\n", -1);
        // Between taking the lock and writing the text there is a moment without one.
        return new Holder(lines[0].isEmpty() ? "?" : lines[0], lines.length < 2 ? "?" : lines[1]);
    }

    /** Gives the right back. */
    @Override
    public void close() throws LibraryException {
        try (channel) {
            channel.truncate(0);
        } catch (IOException e) {
            throw Failures.of(e);
        } finally {
            HELD_HERE.remove(library);
        }
    }
}
