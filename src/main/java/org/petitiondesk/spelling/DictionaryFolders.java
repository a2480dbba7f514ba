package org.petitiondesk.spelling;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where dictionaries are on a machine: the person's own, the system's, LibreOffice's. */
public final class DictionaryFolders {
    /** As hunspell itself calls the folders that a person has set. */
    private static final String CHOSEN = "DICPATH";

    private static final int DEEPEST = 4;

    private DictionaryFolders() {}

    /** Those that exist, the person's own in front. */
    public static List<Path> on(Map<String, String> environment, Path home) {
        List<Path> folders = new ArrayList<>();
        Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(environment.getOrDefault(CHOSEN, ""))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> path(folder).stream())
                .forEach(folders::add);
        folders.add(home.resolve(".local/share/hunspell"));
        folders.add(home.resolve("Library/Spelling"));
        folders.addAll(within(home.resolve(".config/libreoffice/4/user/uno_packages/cache")));
        folders.addAll(
                within(
                        home.resolve(
                                "Library/Application"
                                        + " Support/LibreOffice/4/user/uno_packages/cache")));
        if (environment.containsKey("APPDATA")) {
            path(environment.getOrDefault("APPDATA", ""))
                    .map(data -> data.resolve("LibreOffice/4/user/uno_packages/cache"))
                    .ifPresent(cache -> folders.addAll(within(cache)));
        }
        Stream.of(
                        "/usr/share/hunspell",
                        "/usr/share/myspell/dicts",
                        "/usr/share/myspell",
                        "/usr/local/share/hunspell",
                        "/Library/Spelling")
                .map(Path::of)
                .forEach(folders::add);
        office(environment).forEach(folder -> folders.addAll(within(folder)));
        return folders.stream().distinct().filter(Files::isDirectory).toList();
    }

    private static Stream<Path> office(Map<String, String> environment) {
        return Stream.concat(
                Stream.of(
                                "/usr/lib/libreoffice/share/extensions",
                                "/usr/lib64/libreoffice/share/extensions",
                                "/Applications/LibreOffice.app/Contents/Resources/extensions")
                        .map(Path::of),
                Stream.of("ProgramFiles", "ProgramFiles(x86)")
                        .filter(environment::containsKey)
                        .flatMap(name -> path(environment.getOrDefault(name, "")).stream())
                        .map(programs -> programs.resolve("LibreOffice/share/extensions")));
    }

    /** What is no name of a folder here is as if it were not set. */
    private static Optional<Path> path(String written) {
        try {
            return Optional.of(Path.of(written));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /** A folder and those below it: extensions keep their dictionaries as they like. */
    private static List<Path> within(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> below = Files.walk(folder, DEEPEST)) {
            return below.filter(Files::isDirectory).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }
}
