package org.petitiondesk.export.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.testing.TypicalLetters;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Has another word processor lay the letters out, and reads what it printed. */
final class LibreOfficeTest {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir Path folder;

    @Test
    void printsEveryWord() throws IOException, InterruptedException {
        assumeTrue(
                isInstalled("soffice"),
                "skipped: LibreOffice (soffice) is not installed, so no letter can be laid out");
        LetterDocument letter = TypicalLetters.english();
        Path file = folder.resolve("letter.docx");
        Files.write(file, WrittenLetter.of(letter).bytes());

        convert(file);

        String printed;
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("letter.pdf").toFile())) {
            printed = new PDFTextStripper().getText(pdf);
        }
        TreeSet<String> missing = new TreeSet<>();
        for (String text : WrittenLetter.of(letter).texts()) {
            missing.addAll(words(text));
        }
        missing.removeAll(words(printed));
        // PDFBox gives Arabic in the order it is drawn in.
        missing.removeIf(word -> word.codePoints().anyMatch(Character::isIdeographic));
        missing.removeIf(word ->
                Character.UnicodeScript.of(word.codePointAt(0))
                        .equals(Character.UnicodeScript.ARABIC));
        assertEquals(new TreeSet<>(), missing);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split("[\\s()]+"));
    }

    private void convert(Path file) throws IOException, InterruptedException {
        Process office =
                new ProcessBuilder(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("office.log").toFile())
                        .start();
        if (!office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            office.destroyForcibly();
        }
    }

    private static boolean isInstalled(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
