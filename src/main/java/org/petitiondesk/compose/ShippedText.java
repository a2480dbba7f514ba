package org.petitiondesk.compose;

import org.petitiondesk.model.common.Language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A table that is shipped once for each language, found for any language. */
final class ShippedText {
    private ShippedText() {}

    /** The nearest language the table is there in: itself, or a less special form of it. */
    static Optional<Language> nearest(String folder, String ending, Language wanted) {
        String tag = wanted.tag();
        if (wanted.hasTraditionalCharacters() && !exists(folder + "/" + tag + ending)) {
            tag = Language.CHINESE_TRADITIONAL.tag();
        }
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

    /** All languages the table is there in: whatever files the folder has. */
    static List<Language> languages(String folder, String ending) {
        // A file's, because a jar need not have entries for its folders.
        String english = "/templates/" + folder + "/" + Language.ENGLISH + ending;
        String file =
                Objects.requireNonNull(ShippedText.class.getResource(english), english).toString();
        String inside = file.substring(0, file.lastIndexOf('/'));
        int jar = inside.indexOf("!/");
        try {
            if (jar < 0) {
                return languages(Path.of(URI.create(inside)), ending);
            }
            Path program = Path.of(URI.create(inside.substring("jar:".length(), jar)));
            try (FileSystem files = FileSystems.newFileSystem(program)) {
                return languages(files.getPath(inside.substring(jar + 1)), ending);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Language> languages(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> new Language(name.substring(0, name.length() - ending.length())))
                    .sorted()
                    .toList();
        }
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
