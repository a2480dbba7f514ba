package org.petitiondesk.gui.common;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;

/**
 * What the window remembers from one start to the next: its size, widths and order of columns,
 * which theme. Never a name, a code or anything else out of a library. Losing it loses nothing, so
 * that what goes wrong with its file is passed over.
 */
public final class Kept {
    private final Path file;
    private final Properties values = new Properties();

    /**
     * @param file need not exist
     */
    public Kept(Path file) {
        this.file = file;
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException missing) {
            values.clear();
        }
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    /** A value that is a number; empty if it is none. */
    public OptionalDouble number(String key) {
        try {
            return get(key).map(Double::valueOf)
                    .map(OptionalDouble::of)
                    .orElse(OptionalDouble.empty());
        } catch (NumberFormatException edited) {
            return OptionalDouble.empty();
        }
    }

    /** Remembers a value; {@link #save()} writes it down. */
    public void put(String key, String value) {
        values.setProperty(key, value);
    }

    /** Writes everything down. */
    public void save() {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            try (Writer writer = Files.newBufferedWriter(beside)) {
                values.store(writer, null);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            // The next start looks as the first one, and that is all.
            return;
        }
    }
}
