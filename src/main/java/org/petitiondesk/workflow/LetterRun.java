package org.petitiondesk.workflow;

import org.petitiondesk.exchange.WholeFile;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.export.PrintRun;
import org.petitiondesk.export.PrintRunWriter;
import org.petitiondesk.export.SideBySide;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.LetterDocument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Writes letters of a petition as one file, in their order, for example to be printed together. A
 * letter with an error is left out and named; the file appears whole or not at all.
 */
public final class LetterRun {
    private final LetterAssembly assembly;
    private final List<LetterWriter> forms;
    private final PrintRunWriter writer;

    /**
     * @param forms tell what is wrong with a letter: that of the file, and those in which the
     *     letters are written besides
     */
    public LetterRun(LetterAssembly assembly, List<LetterWriter> forms, PrintRunWriter writer) {
        this.assembly = assembly;
        this.forms = List.copyOf(forms);
        this.writer = writer;
    }

    /**
     * Writes the file; none if every letter is left out.
     *
     * @param duplex whether each letter is to begin a sheet when it is printed on both sides
     * @param folder made if it is missing
     * @throws IOException if the folder cannot be written to or the disk is full; no half file is
     *     left
     * @throws java.util.concurrent.CancellationException if the progress stopped it
     */
    public LetterExportReport export(
            LetterMaterial material,
            LetterOptions options,
            boolean duplex,
            Path folder,
            LetterExport.Progress progress)
            throws IOException {
        LetterFindings findings = new LetterFindings(material.accepted());
        WriterCheck checked = new WriterCheck(forms);
        List<PrintRun.Part.OfLetter> parts = new ArrayList<>();
        List<Letter> letters = assembly.assemble(material, options);
        try (SideBySide<List<Problem>> found = found(letters, checked)) {
            for (Letter letter : letters) {
                if (!progress.letters(0, letters.size())) {
                    throw new CancellationException();
                }
                if (findings.add(letter, found.next())) {
                    parts.add(part(letter));
                }
            }
        }
        List<Path> files = new ArrayList<>();
        if (!parts.isEmpty()) {
            Files.createDirectories(folder);
            Path file = file(material, options, folder);
            PrintRun run =
                    new PrintRun(
                            material.petition().code(),
                            parts.getFirst().letter().language(),
                            duplex,
                            List.copyOf(parts));
            WholeFile.write(
                    file,
                    out -> writer.write(run, out, done -> progress.letters(done, parts.size())));
            files.add(file);
        }
        return new LetterExportReport(
                files, List.of(), findings.leftOut(), findings.problems(), findings.accepted());
    }

    private static SideBySide<List<Problem>> found(List<Letter> letters, WriterCheck check) {
        return new SideBySide<>(
                letters.stream()
                        .map(letter -> new SideBySide.Piece<>(false, () -> check.problems(letter)))
                        .iterator(),
                unwanted -> {});
    }

    /**
     * The file as it is called: with the numbers of its addressees, and with its languages, if
     * these are not all that there are.
     */
    public Path file(LetterMaterial material, LetterOptions options, Path folder) {
        boolean isToAll = options.addressees().containsAll(material.petition().addressees());
        boolean isInAll =
                material.texts().stream()
                        .allMatch(text -> options.languages().contains(text.language()));
        return folder.resolve(
                FileNames.letters(
                        material.petition(),
                        isToAll ? List.of() : options.addressees(),
                        isInAll ? List.of() : options.languages(),
                        options.copy(),
                        writer.ending()));
    }

    private static PrintRun.Part.OfLetter part(Letter letter) {
        LetterDocument document = letter.document().value().orElseThrow();
        String to = document.running().continuation().addressee();
        String title = to.isBlank() ? document.title() : to;
        return new PrintRun.Part.OfLetter(title + " (" + letter.language().tag() + ")", document);
    }
}
