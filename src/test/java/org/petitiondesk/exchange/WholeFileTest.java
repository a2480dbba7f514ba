package org.petitiondesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;

final class WholeFileTest {
    @TempDir private Path folder;

    @Test
    void leavesTheFormerFileWhereWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "former");
        assertThrows(
                IOException.class,
                () ->
                        WholeFile.write(
                                file,
                                out -> {
                                    out.write(bytes("half"));
                                    throw new IOException("no space left");
                                }));
        assertEquals("former", Files.readString(file));
        assertEquals(List.of("list.csv"), names());
    }

    @Test
    void clearsWhatAKilledProgramLeft() throws IOException {
        Path file = folder.resolve("list.csv");
        Path left = Files.writeString(folder.resolve(".list.csv.unfinished"), "names");
        // This is what there is at the moment of a kill; if it were another name, it would stay.
        WholeFile.write(
                file,
                out -> {
                    assertEquals(List.of(left.getFileName().toString()), names());
                    out.write(bytes("new"));
                });
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("list.csv"), names());
    }

    @Test
    void isWholeThoughWhoWritesItClosesIt() throws IOException {
        Path file = folder.resolve("list.csv");
        WholeFile.write(
                file,
                out -> {
                    out.write(bytes("new"));
                    out.close();
                });
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("list.csv"), names());
    }

    @Test
    void isInItsPlaceOnlyWhenItIsFinishedThoughTheDiskHasItBefore() throws IOException {
        Path file = folder.resolve("list.csv");
        try (WholeFile begun = WholeFile.begin(file, out -> out.write(bytes("new")))) {
            begun.keep().join();
            assertEquals(List.of(".list.csv.unfinished"), names());
            begun.finish();
        }
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("list.csv"), names());
    }

    @Test
    void saysWhenItIsFinishedThatTheDiskCouldNotKeepIt() throws IOException {
        Path file = folder.resolve("list.csv");
        try (WholeFile begun = WholeFile.begin(file, out -> out.write(bytes("new")))) {
            Files.delete(folder.resolve(".list.csv.unfinished"));
            assertThrows(CompletionException.class, begun.keep()::join);
            assertThrows(NoSuchFileException.class, begun::finish);
        }
        assertEquals(List.of(), names());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
