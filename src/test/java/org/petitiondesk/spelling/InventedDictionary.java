package org.petitiondesk.spelling;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes dictionaries of few words, as they are installed. */
public final class InventedDictionary {
    private InventedDictionary() {}

    /** A dictionary in UTF-8 whose words may also end with an s. */
    public static void write(Path folder, String name, String... words) throws IOException {
        write(folder, name, StandardCharsets.UTF_8, words);
    }

    static void write(Path folder, String name, Charset charset, String... words)
            throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(name + ".aff"),
                "SET " + charset.name() + "\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 1\nSFX S 0 s .\n",
                charset);
        Files.writeString(
                folder.resolve(name + ".dic"),
                words.length + "\n" + String.join("/S\n", words) + "/S\n",
                charset);
    }
}
