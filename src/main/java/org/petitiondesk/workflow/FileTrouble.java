package org.petitiondesk.workflow;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Why a file could not be read or written, in words that a person understands.
 *
 * @param key of the words, without the prefix {@code failure.}
 * @param arguments fill the blanks; the file's name among them
 */
public record FileTrouble(String key, List<String> arguments) {
    private static final String FULL = "disk-full";

    public FileTrouble {
        arguments = List.copyOf(arguments);
    }

    /** What a failure means. */
    public static FileTrouble of(IOException failure) {
        // The message also holds the file's name, which may say anything.
        String said =
                failure instanceof FileSystemException system
                        ? system.getReason()
                        : failure.getMessage();
        String reason = String.valueOf(said).toLowerCase(Locale.ROOT);
        // Java has no exception of its own for a full disk, only the system's sentence.
        if (reason.contains("no space left")
                || reason.contains("not enough space")
                || reason.contains("quota")) {
            return new FileTrouble(FULL, List.of());
        }
        String file =
                failure instanceof FileSystemException system && system.getFile() != null
                        ? system.getFile()
                        : "";
        return switch (failure) {
            case NoSuchFileException missing -> missing(file);
            case AccessDeniedException denied -> new FileTrouble("not-permitted", List.of(file));
            case CharacterCodingException coding -> new FileTrouble("not-utf8", List.of());
            default ->
                    file.isEmpty()
                            ? new FileTrouble("some-file-trouble", List.of(reason))
                            : new FileTrouble("file-trouble", List.of(file));
        };
    }

    /** Where the folder is missing too, what was to be written there has a name of its own. */
    private static FileTrouble missing(String file) {
        Path folder = Path.of(file).toAbsolutePath().getParent();
        return folder == null || Files.isDirectory(folder)
                ? new FileTrouble("no-such-file", List.of(file))
                : new FileTrouble("no-such-folder", List.of(folder.toString()));
    }

    /** Whether nothing more can be written at all. */
    public boolean isDiskFull() {
        return key.equals(FULL);
    }
}
