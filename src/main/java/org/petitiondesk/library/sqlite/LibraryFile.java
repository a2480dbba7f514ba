package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryException.Reason;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A library's file and the names beside it.
 *
 * @param path absolute and, as far as it exists, without links, so that one library has one name
 */
record LibraryFile(Path path) {
    private static final byte[] PLAIN_HEADER =
            "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_LENGTH = 24;

    /** What the first bytes of a file say. */
    enum Form {
        PLAIN,
        ENCRYPTED,
        OTHER
    }

    static LibraryFile at(Path path) throws LibraryException {
        try {
            Path absolute = path.toAbsolutePath().normalize();
            if (Files.exists(absolute)) {
                return new LibraryFile(absolute.toRealPath());
            }
            Path folder = absolute.getParent();
            return folder != null && Files.exists(folder)
                    ? new LibraryFile(folder.toRealPath().resolve(absolute.getFileName()))
                    : new LibraryFile(absolute);
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    boolean exists() {
        return Files.exists(path);
    }

    /**
     * An encrypted file begins with 16 bytes of salt, which look like anything; but SQLite3
     * Multiple Ciphers leaves the next 8 bytes of SQLite's header readable (file format, section
     * 1.3), of which the last three are always 64, 32, 32.
     */
    Form form() throws LibraryException {
        if (!exists()) {
            throw new LibraryException(Reason.MISSING);
        }
        if (!Files.isRegularFile(path)) {
            throw new LibraryException(Reason.NOT_A_LIBRARY);
        }
        byte[] header;
        try (InputStream in = Files.newInputStream(path)) {
            header = in.readNBytes(HEADER_LENGTH);
        } catch (IOException e) {
            throw Failures.of(e);
        }
        if (header.length < HEADER_LENGTH) {
            return Form.OTHER;
        }
        if (Arrays.equals(header, 0, PLAIN_HEADER.length, PLAIN_HEADER, 0, PLAIN_HEADER.length)) {
            return Form.PLAIN;
        }
        boolean encrypted = header[21] == 64 && header[22] == 32 && header[23] == 32;
        return encrypted ? Form.ENCRYPTED : Form.OTHER;
    }

    /**
     * The file as a URI for SQLite. Every character that could mean something to SQLite or to the
     * driver is escaped, so that no path can add an option to a connection.
     */
    String uri() {
        String portable = path.toString().replace(File.separatorChar, '/');
        StringBuilder uri = new StringBuilder("file:");
        if (!portable.startsWith("/")) {
            uri.append('/');
        }
        for (byte b : portable.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || "/-_.".indexOf(c) >= 0;
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }

    /** A file beside this one, with something added to its name. */
    LibraryFile with(String ending) {
        return new LibraryFile(path.resolveSibling(path.getFileName() + ending));
    }

    /** A name beside this one that nothing has, for a file that is being written. */
    LibraryFile unfinished() {
        return with("." + UUID.randomUUID() + ".part");
    }

    /** Deletes what was being written for this file when a program was interrupted. */
    void discardUnfinished() throws LibraryException {
        try {
            for (Path left : siblings("[-0-9a-f]{36}\\.part.*")) {
                Files.deleteIfExists(left);
            }
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    /** The name of an older copy that stays beside this file. */
    LibraryFile keptAs(String why, String stamp) {
        return with("." + why + "-" + stamp);
    }

    /** The older copies that stay beside this file. */
    List<LibraryFile> kept() throws LibraryException {
        try {
            return siblings("(before-restore|version-\\d+)-\\w+").stream()
                    .map(LibraryFile::new)
                    .toList();
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    /** Files with this one's name, a dot, and an ending. */
    private List<Path> siblings(String ending) throws IOException {
        Pattern name = Pattern.compile(Pattern.quote(path.getFileName() + ".") + ending);
        try (Stream<Path> files = Files.list(path.resolveSibling("."))) {
            return files.map(file -> path.resolveSibling(file.getFileName()))
                    .filter(file -> name.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }
}
