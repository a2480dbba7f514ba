package org.petitiondesk.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class RecentLibrariesTest {
    @TempDir private Path folder;

    @Test
    void givesTheLastOneFirstAndEachOnce() throws IOException {
        Path one = Files.createFile(folder.resolve("one"));
        Path two = Files.createFile(folder.resolve("two"));
        RecentLibraries recent = recent();
        recent.add(one);
        recent.add(two);
        recent.add(one);
        assertEquals(List.of(one, two), recent().all());
    }

    @Test
    void forgetsThoseThatAreGone() throws IOException {
        Path one = Files.createFile(folder.resolve("one"));
        recent().add(one);
        Files.delete(one);
        assertEquals(List.of(), recent().all());
    }

    @Test
    void startsEmpty() {
        assertEquals(List.of(), recent().all());
    }

    private RecentLibraries recent() {
        return new RecentLibraries(folder.resolve("preferences/recent.txt"));
    }
}
