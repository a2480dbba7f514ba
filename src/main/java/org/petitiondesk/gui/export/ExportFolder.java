package org.petitiondesk.gui.export;

import org.petitiondesk.gui.common.Kept;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.LetterExport;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where letters are written. The folder that a person chose is remembered as far as it says nothing
 * of the petition.
 */
public final class ExportFolder {
    private static final String KEY = "export.folder";

    private ExportFolder() {}

    /** A folder for one petition, below the one that was chosen last or the person's documents. */
    public static Path usual(Petition petition, Kept kept) {
        return kept.get(KEY)
                .flatMap(ExportFolder::path)
                .orElseGet(ExportFolder::documents)
                .resolve(LetterExport.folderName(petition));
    }

    /** Remembers a folder up to the first part that has the petition's code in it. */
    public static void keep(Path folder, Petition petition, Kept kept) {
        String code = plain(petition.code());
        Path remembered = folder.toAbsolutePath().getRoot();
        for (Path part : folder.toAbsolutePath()) {
            String plain = plain(part.toString());
            if (remembered == null
                    || plain.contains(code)
                    || plain.equals(plain(LetterExport.folderName(petition)))) {
                break;
            }
            remembered = remembered.resolve(part);
        }
        if (remembered != null) {
            kept.put(KEY, remembered.toString());
        }
    }

    /** A folder as people read it: its last three names. */
    public static String words(Path folder) {
        Path whole = folder.toAbsolutePath();
        int names = whole.getNameCount();
        StringBuilder words = new StringBuilder();
        for (Path name : whole.subpath(Math.max(0, names - 3), names)) {
            words.append(words.isEmpty() ? "" : " / ").append(name);
        }
        return words.toString();
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException edited) {
            return Optional.empty();
        }
    }

    private static Path documents() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }
}
