package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class PackFolderTest {
    @TempDir private Path folder;

    @Test
    void listsSumsAsTheyAreChecked() throws IOException {
        Path made = write("a.txt", "abc");
        // FIPS 180-2, appendix B.1.
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n",
                Files.readString(made.resolve("SHA256SUMS")));
    }

    @Test
    void takesThePlaceOfOneThatNobodyTouched() throws IOException {
        write("a.txt", "old");
        Path made = write("b.txt", "new");
        assertEquals(folder.resolve("pack"), made);
        assertEquals(List.of("SHA256SUMS", "b.txt"), names(made));
        assertEquals(List.of("pack"), names(folder));
    }

    @Test
    void keepsWhatSomebodyAddedOrChanged() throws IOException {
        Path first = write("a.txt", "form");
        Files.writeString(first.resolve("a.txt"), "form, filled in");
        assertEquals(folder.resolve("pack-2"), write("a.txt", "form"));
        Files.writeString(folder.resolve("pack-2").resolve("photograph.jpg"), "");
        assertEquals(folder.resolve("pack-3"), write("a.txt", "form"));
        assertEquals("form, filled in", Files.readString(first.resolve("a.txt")));
    }

    @Test
    void leavesNothingOfWhatFails() throws IOException {
        write("a.txt", "old");
        try (PackFolder unfinished = PackFolder.begin(folder, "pack")) {
            unfinished.add("a.txt", out -> out.write(1));
            assertThrows(
                    IOException.class,
                    () ->
                            unfinished.add(
                                    "b.txt",
                                    out -> {
                                        throw new IOException("No space left on device");
                                    }));
        }
        assertEquals(List.of("pack"), names(folder));
        assertEquals("old", Files.readString(folder.resolve("pack").resolve("a.txt")));
    }

    private Path write(String name, String content) throws IOException {
        try (PackFolder files = PackFolder.begin(folder, "pack")) {
            files.add(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
            return files.finish();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
