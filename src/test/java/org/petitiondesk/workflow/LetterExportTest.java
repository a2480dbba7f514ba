package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.export.docx.DocxLetterWriter;
import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.export.text.TextLetterWriter;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.testing.NamesInManyScripts;
import org.petitiondesk.testing.TypicalLetters;
import org.petitiondesk.typeset.Typesetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Several letters are written at once; nobody is to notice. */
class LetterExportTest extends InSampleLibrary {
    private final List<String> told = new ArrayList<>();
    private LetterMaterial material;
    private List<Letter> letters;
    private Path target;

    @BeforeEach
    void assemble() throws LibraryException {
        LetterOptions options = LetterOptions.all();
        material =
                LetterMaterial.read(library, library.petitions().all().getFirst(), options.copy());
        letters = assembly().assemble(material, options);
        target = folder.resolve("letters");
    }

    @Test
    void writesWhatIsWrittenOneByOne() throws IOException {
        List<LetterDocument> documents = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            documents.addAll(TypicalLetters.all());
            documents.add(NamesInManyScripts.letter());
            documents.add(withNames(100 * i));
        }
        documents.add(4, withNames(2_100));
        List<Path> places = new ArrayList<>();
        try (LettersBegun begun =
                new LettersBegun(
                        FinishedLetters.of(documents),
                        new WriterCheck(writers()),
                        writers(),
                        (letter, writer) ->
                                folder.resolve(letter.number() + "." + writer.ending()))) {
            for (int i = 0; i < documents.size(); i++) {
                try (LettersBegun.Begun next = begun.next()) {
                    for (LettersBegun.BegunFile file : next.files()) {
                        file.finish();
                        places.add(file.place());
                    }
                }
            }
        }
        List<LetterWriter> others = writers();
        int at = 0;
        for (LetterDocument document : documents) {
            for (LetterWriter writer : others) {
                ByteArrayOutputStream alone = new ByteArrayOutputStream();
                writer.write(document, alone);
                assertArrayEquals(
                        alone.toByteArray(),
                        Files.readAllBytes(places.get(at)),
                        places.get(at)::toString);
                at++;
            }
        }
    }

    @Test
    void tellsOfLettersInTheirOrder() throws IOException {
        LetterExportReport report = export(writers(), new Told(letters.size()));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            expected.addAll(List.of(i + " done", "begins " + i, i + " true"));
        }
        assertEquals(expected, told);
        assertEquals(writers().size() * letters.size(), report.files().size());
        assertEquals(names(report.files()), inFolder());
    }

    @Test
    void leavesNothingOfLaterLettersWhenItIsStopped() throws IOException {
        LetterExportReport report = export(writers(), new Told(2));
        assertEquals(writers().size() * 2, report.files().size());
        assertEquals(writers().size() * (letters.size() - 2), report.missing().size());
        assertEquals(names(report.files()), inFolder());
        assertEquals(List.of("0 done", "begins 0", "0 true", "1 done"), told.subList(0, 4));
        assertEquals("2 done", told.getLast());
    }

    @Test
    void endsWithTheFirstFailure() throws IOException {
        List<LetterWriter> writers = List.of(new TextLetterWriter(), new Failing(document(1)));
        assertThrows(
                IOException.class,
                () ->
                        new LetterExport(assembly())
                                .export(
                                        material,
                                        LetterOptions.all(),
                                        writers,
                                        target,
                                        (done, all) -> true));
        assertEquals(List.of(name(0, "failing"), name(0, "txt"), name(1, "txt")), inFolder());
    }

    @Test
    void goesOnPastAFailure() throws IOException {
        LetterWriter failing = new Failing(document(1));
        LetterExportReport report =
                export(List.of(failing, new TextLetterWriter()), new Told(letters.size()));
        assertEquals(List.of(name(1, "failing")), names(report.missing()));
        assertEquals(names(report.files()), inFolder());
        assertEquals(2 * letters.size() - 1, report.files().size());
        assertEquals(List.of("begins 1", "1 failed", "1 false"), told.subList(4, 7));
    }

    private LetterExportReport export(List<LetterWriter> writers, LetterExport.Progress progress)
            throws IOException {
        return new LetterExport(assembly())
                .export(material, LetterOptions.all(), writers, target, progress);
    }

    private LetterAssembly assembly() {
        return new LetterAssembly(shipped, clock);
    }

    private LetterDocument document(int index) {
        return letters.get(index).document().value().orElseThrow();
    }

    private String name(int index, String ending) {
        return FileNames.letter(
                material.petition(), letters.get(index), LetterOptions.all().copy(), ending);
    }

    private List<String> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return names(files.toList());
        }
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.toFile().getName()).sorted().toList();
    }

    private static LetterDocument withNames(int count) {
        Block annex = TypicalLetters.longAnnex(count);
        return TypicalLetters.with(TypicalLetters.english(), annex);
    }

    /** New ones: they know nothing of other letters. */
    private static List<LetterWriter> writers() {
        return List.of(
                new PdfLetterWriter(new Typesetter()),
                new DocxLetterWriter(),
                new TextLetterWriter());
    }

    /** Writes what is told, and stops after some letters. */
    private final class Told implements LetterExport.Progress {
        private final int most;

        Told(int most) {
            this.most = most;
        }

        @Override
        public boolean letters(int done, int all) {
            told.add(done + " done");
            return done < most;
        }

        @Override
        public void begins(Letter letter) {
            told.add("begins " + letters.indexOf(letter));
        }

        @Override
        public void letter(Letter letter, boolean isWritten) {
            told.add(letters.indexOf(letter) + " " + isWritten);
        }

        @Override
        public void failed(IOException failure) {
            told.add(told.getLast().replace("begins ", "") + " failed");
        }
    }

    /** Fails with one letter. */
    private record Failing(LetterDocument with) implements LetterWriter {
        @Override
        public String ending() {
            return "failing";
        }

        @Override
        public List<Problem> check(LetterDocument letter) {
            return List.of();
        }

        @Override
        public void write(LetterDocument letter, OutputStream out) throws IOException {
            out.write(1);
            if (letter.equals(with)) {
                throw new IOException("no more room");
            }
        }
    }
}
