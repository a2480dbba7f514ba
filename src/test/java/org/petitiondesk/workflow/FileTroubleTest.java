package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

final class FileTroubleTest {
    @Test
    void knowsAFullDiskByTheSystemsReason() {
        FileSystemException full =
                new FileSystemException("list.csv", null, "No space left on device");
        assertEquals(new FileTrouble("disk-full", List.of()), FileTrouble.of(full));
        assertEquals(
                new FileTrouble("disk-full", List.of()),
                FileTrouble.of(new IOException("Disk quota exceeded")));
    }

    @Test
    void takesNoFolderForAReason() {
        String file = "quota/no space left/list.csv";
        FileSystemException other = new FileSystemException(file, null, "Is a directory");
        assertEquals(new FileTrouble("file-trouble", List.of(file)), FileTrouble.of(other));
    }

    @Test
    void namesTheFolderThatIsMissing() {
        String folder = Path.of("nowhere/at/all").toAbsolutePath().toString();
        assertEquals(
                new FileTrouble("no-such-folder", List.of(folder)),
                FileTrouble.of(new NoSuchFileException(folder + "/.unfinished-1.tmp")));
    }
}
