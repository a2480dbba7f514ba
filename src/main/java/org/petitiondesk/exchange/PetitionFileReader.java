package org.petitiondesk.exchange;

import org.petitiondesk.exchange.encoding.EncodingDetector;
import org.petitiondesk.exchange.encoding.TextEncoding;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.snakeyaml.engine.v2.nodes.MappingNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a petition from its text file: YAML front matter (YAML 1.2.2, every scalar is text), then
 * the body. UTF-8 or UTF-16. Problems carry the line of the file and the key. Immutable.
 */
public final class PetitionFileReader {
    /** A letter that takes more is none, and parsing has to end. */
    private static final int LARGEST_BYTES = 4 << 20;

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be opened or read
     */
    public Read<PetitionFile> read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (Files.size(file) > LARGEST_BYTES) {
            return refused("petition.too-large", name, 0);
        }
        return read(name, Files.readAllBytes(file));
    }

    /**
     * Reads the content of a file. Addressees with an error are left out; without code, title or
     * language nothing is read.
     *
     * @param fileName without its folder
     */
    public Read<PetitionFile> read(String fileName, byte[] content) {
        if (content.length > LARGEST_BYTES) {
            return refused("petition.too-large", fileName, 0);
        }
        Optional<TextEncoding> encoding = EncodingDetector.detect(content);
        if (encoding.isEmpty() || encoding.get().guessed()) {
            return refused("petition.encoding", fileName, 0);
        }
        String text = encoding.get().decode(content);
        int undecodable = text.indexOf('\uFFFD');
        if (undecodable >= 0) {
            int line = (int) text.substring(0, undecodable).lines().count();
            return refused("petition.encoding", fileName, Math.max(1, line));
        }
        Read<FrontMatter> parts = FrontMatter.of(fileName, text);
        return parts.value()
                .map(each -> read(fileName, each))
                .orElseGet(() -> Read.refused(parts.problems()));
    }

    private static Read<PetitionFile> read(String fileName, FrontMatter parts) {
        YamlText yaml = new YamlText(fileName, parts.yamlLine());
        Read<MappingNode> keys = yaml.read(parts.yaml());
        return keys.value()
                .map(mapping ->
                        PetitionFields.read(
                                fileName, parts, mapping, new YamlReport(fileName, yaml)))
                .orElseGet(() -> Read.refused(keys.problems()));
    }

    private static Read<PetitionFile> refused(String key, String file, int line) {
        return Read.refused(List.of(Problem.error(key, Problem.Place.line(file, line))));
    }
}
