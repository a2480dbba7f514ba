package org.petitiondesk.exchange.encoding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds out how a text is encoded: by its byte-order mark; as UTF-16 by the zero bytes of its line
 * ends; as UTF-8 if it is valid; else by how much it looks like names in each of the old encodings
 * of China, Taiwan, Korea, Japan and Western Europe. The whole text is looked at, because the first
 * letter that tells may come late. Safe for use by several threads.
 */
public final class EncodingDetector {
    private EncodingDetector() {}

    /** The encoding of a file; empty if it is not a text. */
    public static Optional<TextEncoding> detect(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return judge(ByteSurvey.of(content));
        }
    }

    /** The encoding of a file's content; empty if it is not a text. */
    public static Optional<TextEncoding> detect(byte[] content) {
        try {
            return judge(ByteSurvey.of(new ByteArrayInputStream(content)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<TextEncoding> judge(ByteSurvey survey) {
        Optional<TextEncoding> marked = byMark(survey.head());
        if (marked.isPresent()) {
            return marked;
        }
        if (survey.hasZeroBytes()) {
            return Utf16Guess.of(survey.head()).map(found -> new TextEncoding(found, 0, false));
        }
        if (survey.isUtf8()) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 0, false));
        }
        return Optional.of(new TextEncoding(LegacyGuess.of(survey.sample()), 0, true));
    }

    private static Optional<TextEncoding> byMark(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return marked(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE, 0, 0)) {
            return marked(StandardCharsets.UTF_32LE, 4);
        }
        if (startsWith(head, 0, 0, 0xFE, 0xFF)) {
            return marked(StandardCharsets.UTF_32BE, 4);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return marked(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return marked(StandardCharsets.UTF_16BE, 2);
        }
        return Optional.empty();
    }

    private static Optional<TextEncoding> marked(Charset charset, int length) {
        return Optional.of(new TextEncoding(charset, length, false));
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
