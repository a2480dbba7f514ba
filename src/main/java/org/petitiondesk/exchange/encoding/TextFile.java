package org.petitiondesk.exchange.encoding;

import org.petitiondesk.model.common.Problem;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** How the text of a file is to be read. */
public final class TextFile {
    private TextFile() {}

    /**
     * Finds out how a file is encoded, and reports it where that had to be guessed.
     *
     * @param said how it is encoded if a person said so
     * @param report takes what is wrong; false to stop reading
     * @return empty if the file is not to be read
     */
    public static Optional<TextEncoding> encoding(
            Path file, Optional<Charset> said, Predicate<Problem> report) throws IOException {
        Problem.Place place = Problem.Place.file(file.getFileName().toString());
        Optional<TextEncoding> encoding =
                EncodingDetector.detect(file).map(found -> asSaid(found, said));
        if (encoding.isEmpty()) {
            var _ = report.test(Problem.error("table.not-text", place));
            return encoding;
        }
        return encoding.filter(found ->
                !found.guessed()
                        || report.test(
                                Problem.warning(
                                        "table.encoding-guessed",
                                        place,
                                        found.charset().displayName(Locale.ROOT))));
    }

    private static TextEncoding asSaid(TextEncoding found, Optional<Charset> said) {
        return said.map(charset -> new TextEncoding(charset, found.markLength(), false))
                .orElse(found);
    }
}
