package org.petitiondesk.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Files of the folder {@code templates}, which the program brings along. */
final class ShippedFile {
    private ShippedFile() {}

    /**
     * What stands in it.
     *
     * @param path in that folder
     */
    static String text(String path) {
        try (InputStream in = ShippedFile.class.getResourceAsStream("/templates/" + path)) {
            if (in == null) {
                throw new IllegalStateException("a shipped file is missing: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its lines that are not blank. */
    static Stream<String> lines(String path) {
        return text(path).lines().filter(line -> !line.isBlank());
    }
}
