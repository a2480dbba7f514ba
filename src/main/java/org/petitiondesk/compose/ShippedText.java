package org.petitiondesk.compose;

import org.petitiondesk.model.common.Language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A table that is shipped once for each language, found for any language. */
final class ShippedText {
    private ShippedText() {}

    /** The nearest language the table is there in: itself, or a less special form of it. */
    static Optional<Language> nearest(String folder, String ending, Language wanted) {
        String tag = wanted.tag();
        while (!exists(folder + "/" + tag + ending)) {
            int cut = tag.lastIndexOf('-');
            if (cut < 0) {
                return wanted.primary().equals("zh")
                        ? Optional.of(Language.CHINESE_SIMPLIFIED)
                        : Optional.empty();
            }
            tag = tag.substring(0, cut);
        }
        return Optional.of(new Language(tag));
    }

    static String read(String path) {
        try (InputStream in = ShippedText.class.getResourceAsStream("/templates/" + path)) {
            if (in == null) {
                throw new IllegalStateException("a shipped table is missing: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean exists(String path) {
        return ShippedText.class.getResource("/templates/" + path) != null;
    }
}
