package org.petitiondesk.workflow;

import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Petition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Writes the letters of a petition into a folder, one file for each addressee, language and form. A
 * letter with an error is left out and named; a file appears whole or not at all. Several are
 * written at once, and told of one after another.
 */
public final class LetterExport {
    private final LetterAssembly assembly;
    private final List<LetterWriter> besides;

    public LetterExport(LetterAssembly assembly) {
        this(assembly, List.of());
    }

    /**
     * Likewise.
     *
     * @param besides forms in which the letters are written elsewhere: one with an error in any of
     *     these is left out here too
     */
    public LetterExport(LetterAssembly assembly, List<LetterWriter> besides) {
        this.assembly = assembly;
        this.besides = List.copyOf(besides);
    }

    /** Is told how far an export has come, and may stop it. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Some letters are done.
         *
         * @return false to stop; files already written stay
         */
        boolean letters(int done, int all);

        /** A letter is about to be checked and, without an error, written. */
        default void begins(Letter letter) {}

        /** A letter was written in every form, or not; then it is left out or a file missing. */
        default void letter(Letter letter, boolean isWritten) {}

        /**
         * A file could not be written.
         *
         * @throws IOException to end the export; otherwise it goes on with the next file
         */
        default void failed(IOException failure) throws IOException {
            throw failure;
        }
    }

    /**
     * Writes the letters.
     *
     * @param writers one for each form
     * @param folder made if it is missing
     * @throws IOException if the folder cannot be written to or the disk is full; no half file is
     *     left
     */
    public LetterExportReport export(
            Library library,
            Petition petition,
            LetterOptions options,
            List<LetterWriter> writers,
            Path folder,
            Progress progress)
            throws LibraryException, IOException {
        LetterMaterial material = LetterMaterial.read(library, petition, options.copy());
        return export(material, options, writers, folder, progress);
    }

    /** Likewise, of what was read before. Touches no library. */
    public LetterExportReport export(
            LetterMaterial material,
            LetterOptions options,
            List<LetterWriter> writers,
            Path folder,
            Progress progress)
            throws IOException {
        List<Letter> letters = assembly.assemble(material, options);
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        List<Path> missing = new ArrayList<>();
        LetterFindings findings = new LetterFindings(material.accepted());
        WriterCheck check =
                new WriterCheck(
                        Stream.concat(besides.stream(), writers.stream()).distinct().toList());
        BiFunction<Letter, LetterWriter, Path> places =
                (letter, writer) ->
                        folder.resolve(
                                FileNames.letter(
                                        material.petition(),
                                        letter,
                                        options.copy(),
                                        writer.ending()));
        boolean goesOn = true;
        try (LettersBegun begun = new LettersBegun(letters, check, writers, places)) {
            for (int i = 0; i < letters.size(); i++) {
                Letter letter = letters.get(i);
                goesOn = goesOn && progress.letters(i, letters.size());
                if (goesOn) {
                    progress.begins(letter);
                    try (LettersBegun.Begun next = begun.next()) {
                        boolean isPrintable = findings.add(letter, next.found());
                        boolean isWritten = finish(next.files(), files, missing, progress);
                        progress.letter(letter, isPrintable && isWritten);
                    }
                } else if (findings.add(letter, letter.problems())) {
                    writers.forEach(writer -> missing.add(places.apply(letter, writer)));
                } else {
                    progress.letter(letter, false);
                }
            }
        }
        return report(files, missing, findings);
    }

    /** Puts the files of a letter in their places and tells whether all are there. */
    private static boolean finish(
            List<LettersBegun.BegunFile> begun,
            List<Path> files,
            List<Path> missing,
            Progress progress)
            throws IOException {
        int before = missing.size();
        for (LettersBegun.BegunFile file : begun) {
            try {
                file.finish();
                files.add(file.place());
            } catch (IOException failure) {
                progress.failed(failure);
                missing.add(file.place());
            }
        }
        return missing.size() == before;
    }

    /** What would embarrass, without writing anything. */
    public LetterExportReport check(
            Library library, Petition petition, LetterOptions options, List<LetterWriter> writers)
            throws LibraryException {
        return check(LetterMaterial.read(library, petition, options.copy()), options, writers);
    }

    /** Likewise, of what was read before. Touches no library. */
    public LetterExportReport check(
            LetterMaterial material, LetterOptions options, List<LetterWriter> writers) {
        LetterFindings findings = new LetterFindings(material.accepted());
        WriterCheck check = new WriterCheck(writers);
        for (Letter letter : assembly.assemble(material, options)) {
            findings.add(letter, check.problems(letter));
        }
        return report(List.of(), List.of(), findings);
    }

    private static LetterExportReport report(
            List<Path> files, List<Path> missing, LetterFindings findings) {
        return new LetterExportReport(
                files, missing, findings.leftOut(), findings.problems(), findings.accepted());
    }

    /** Likewise, of one letter. */
    public static List<Problem> check(Letter letter, List<LetterWriter> writers) {
        return new WriterCheck(writers).problems(letter);
    }

    /** A folder's name for the files of a petition: its code in ASCII without spaces. */
    public static String folderName(Petition petition) {
        return FileNames.petition(petition);
    }
}
