package org.petitiondesk.exchange.letter;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads a letter that another program wrote: {@code .docx} of Word and LibreOffice, or {@code .txt}
 * in any encoding. Words, emphasis, headings, lists and quotations are kept; what else there is, is
 * told. Safe for use by several threads.
 */
public final class LetterFile {
    private static final long LARGEST = 20_000_000;

    private LetterFile() {}

    /**
     * The paragraphs of the file in their order, each with what it probably is.
     *
     * @throws IOException if it cannot be opened
     */
    public static Read<List<LetterPart>> read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (Files.size(file) > LARGEST) {
            return refused("letter-file.too-large", name);
        }
        String ending = name.toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
        Read<List<LetterPart>> read =
                switch (ending) {
                    case "docx" -> new DocxLetter(file).read();
                    case "txt", "text" -> TextLetter.read(file);
                    case "docm", "dotm" -> refused("letter-file.macros", name);
                    default -> refused("letter-file.kind", name);
                };
        if (read.value().map(List::isEmpty).orElse(false)) {
            return refused("letter-file.empty", name);
        }
        return new Read<>(read.value().map(LetterRoles::find), read.problems());
    }

    static <T> Read<T> refused(String key, String name) {
        return Read.refused(List.of(Problem.error(key, Problem.Place.file(name))));
    }
}
