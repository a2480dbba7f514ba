package org.petitiondesk.gui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The libraries that were open before, the last one first: a text file with a path on each line.
 * Losing it loses nothing, so that what goes wrong with it is passed over.
 */
public final class RecentLibraries {
    private static final int KEPT = 8;

    private final Path file;

    /**
     * @param file need not exist
     */
    public RecentLibraries(Path file) {
        this.file = file;
    }

    /** Those that are still there. */
    public List<Path> all() {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(Path::of)
                    .filter(Files::exists)
                    .toList();
        } catch (IOException | InvalidPathException missing) {
            return List.of();
        }
    }

    /** Puts a library in front. */
    public void add(Path library) {
        Path whole = library.toAbsolutePath().normalize();
        List<Path> paths = new ArrayList<>(all());
        paths.remove(whole);
        paths.addFirst(whole);
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.write(beside, paths.stream().limit(KEPT).map(Path::toString).toList());
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            // The next start shows the first screen again, and that is all.
            return;
        }
    }
}
