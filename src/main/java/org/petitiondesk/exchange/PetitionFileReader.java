package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a petition from its text file: YAML front matter (YAML 1.2.2, every scalar is text), then
 * the body. UTF-8 or UTF-16. Problems carry the line of the file and the key. Immutable.
 */
public final class PetitionFileReader {

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be opened or read
     */
    public Read<PetitionFile> read(Path file) throws IOException {
        return Read.refused(List.of());
    }

    /**
     * Reads the content of a file. Addressees with an error are left out; without code, title,
     * language or template nothing is read.
     *
     * @param fileName without its folder
     */
    public Read<PetitionFile> read(String fileName, byte[] content) {
        return Read.refused(List.of());
    }
}
