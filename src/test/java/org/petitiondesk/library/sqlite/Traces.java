package org.petitiondesk.library.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for names in files, as somebody would who has the disk. */
final class Traces {
    private static final Set<Charset> CHARSETS =
            Set.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Traces() {}

    /** Whether the text stands in any file of the folder or, directly, of the temporary folder. */
    static boolean of(String text, Path folder) {
        return Stream.of(folder, Path.of(System.getProperty("java.io.tmpdir")))
                .flatMap(where -> files(where).stream())
                .anyMatch(file -> contains(file, text));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            // Closing a lock file would give back this process's lock; there is no name in it.
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*\\.(lock|jar|so)"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return CHARSETS.stream()
                    .map(text::getBytes)
                    .map(sought -> new String(sought, StandardCharsets.ISO_8859_1))
                    .anyMatch(bytes::contains);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
