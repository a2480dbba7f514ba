package org.petitiondesk.workflow;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.export.PrintRun;
import org.petitiondesk.export.PrintRunWriter;
import org.petitiondesk.export.docx.DocxLetterWriter;
import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.export.pdf.PdfPrintRunWriter;
import org.petitiondesk.export.preview.PagePainter;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.testing.MixedNames;
import org.petitiondesk.testing.TypicalLetters;
import org.petitiondesk.typeset.TypesetLetter;
import org.petitiondesk.typeset.Typesetter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * How long exports take, from letters as they are composed to files, beside a floor: what such a
 * file holds, known already, only deflated and written; of a picture, drawing a page that is set.
 * Not a test; run its main method with the number of rounds; lists of names are measured in
 * processes of their own, with as much heap as they may take and collected as the launcher says.
 *
 * <p>Times are by the clock, medians of the rounds after some that do not count.
 */
final class ExportBenchmark {
    private static final int LETTERS = 1_000;
    private static final int WARM_UP = 2;
    private static final double DPI = 110;

    /** A single letter is too short to be measured in few rounds. */
    private static final int ROUNDS_OF_ONE = 40;

    /** So many names the floor's content has at most; more are so many times the same. */
    private static final int CONTENT = 100_000;

    private final PrintStream out;
    private final int rounds;
    private final Typesetter typesetter = new Typesetter();
    private final LetterWriter pdf = new PdfLetterWriter(typesetter);
    private final LetterWriter docx = new DocxLetterWriter();

    private ExportBenchmark(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        ExportBenchmark benchmark = new ExportBenchmark(System.out, rounds);
        if (arguments.length > 1) {
            benchmark.names(Integer.parseInt(arguments[1]), arguments[2], Path.of(arguments[3]));
            return;
        }
        benchmark.letters();
        benchmark.inItsOwnProcess(100_000, "pdf", 200);
        benchmark.inItsOwnProcess(100_000, "docx", 200);
        benchmark.inItsOwnProcess(1_000_000, "pdf", 256);
    }

    private void letters() throws IOException {
        LetterDocument letter = TypicalLetters.english();
        byte[] content = contentOfPdf(written(pdf, letter));
        tell(
                rounds * ROUNDS_OF_ONE,
                "a letter of two pages, to PDF",
                () -> pdf.write(letter, OutputStream.nullOutputStream()),
                () -> deflate(Floor.PDF, content));
        PagePainter painter = new PagePainter();
        TypesetLetter set = typesetter.typeset(letter);
        tell(
                rounds * ROUNDS_OF_ONE,
                "the same, to the picture of its first page",
                () -> painter.paint(typesetter.typeset(letter), 0, DPI),
                () -> painter.paint(set, 0, DPI));
        List<LetterDocument> many = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            many.add(addressed(letter, i));
        }
        PrintRun run =
                new PrintRun(
                        "Letters",
                        letter.language(),
                        false,
                        many.stream()
                                .<PrintRun.Part>map(one -> new PrintRun.Part.OfLetter("", one))
                                .toList());
        PrintRunWriter together = new PdfPrintRunWriter(typesetter);
        ByteArrayOutputStream oneFile = new ByteArrayOutputStream();
        together.write(run, oneFile, done -> true);
        byte[] ofAll = contentOfPdf(oneFile.toByteArray());
        tell(
                rounds,
                "1,000 letters to one PDF file",
                () -> together.write(run, OutputStream.nullOutputStream(), done -> true),
                () -> deflate(Floor.PDF, ofAll));
        Path folder = Files.createTempDirectory("letters");
        List<Letter> toBeWritten = FinishedLetters.of(many);
        try {
            byte[] page = contentOfDocx(written(docx, letter));
            tell(
                    rounds,
                    "1,000 letters to 1,000 PDF files",
                    () -> files(pdf, toBeWritten, folder),
                    () -> write(Floor.PDF, content, folder));
            tell(
                    rounds,
                    "1,000 letters to 1,000 DOCX files",
                    () -> files(docx, toBeWritten, folder),
                    () -> write(Floor.DOCX, page, folder));
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private void inItsOwnProcess(int count, String ending, int heapMb)
            throws IOException, InterruptedException {
        Path content = Files.createTempFile("content", "");
        try {
            byte[] file = written(writer(ending), withNames(Math.min(count, CONTENT)));
            Files.write(content, ending.equals("pdf") ? contentOfPdf(file) : contentOfDocx(file));
            int ended =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-Xmx" + heapMb + "m",
                                    "-XX:+UseSerialGC",
                                    "-classpath",
                                    System.getProperty("java.class.path"),
                                    ExportBenchmark.class.getName(),
                                    Integer.toString(rounds),
                                    Integer.toString(count),
                                    ending,
                                    content.toString())
                            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                            .start()
                            .waitFor();
            if (ended != 0) {
                out.printf(
                        Locale.ROOT,
                        "%,d names to %s do not go with %d MB of heap%n",
                        count,
                        ending,
                        heapMb);
            }
        } finally {
            Files.delete(content);
        }
    }

    private LetterWriter writer(String ending) {
        return ending.equals("pdf") ? pdf : docx;
    }

    private static LetterDocument withNames(int count) {
        return TypicalLetters.with(
                TypicalLetters.english(), TypicalLetters.longAnnex(count, MixedNames::at));
    }

    /** In a process of its own; the content is that of a file of fewer names where it is long. */
    private void names(int count, String ending, Path content) throws IOException {
        LetterWriter writer = writer(ending);
        Floor floor = ending.equals("pdf") ? Floor.PDF : Floor.DOCX;
        LetterDocument letter = withNames(count);
        tell(
                rounds,
                String.format(
                        Locale.ROOT,
                        "%,d names to %s, %d MB of heap",
                        count,
                        ending,
                        Runtime.getRuntime().maxMemory() >> 20),
                () -> writer.write(letter, OutputStream.nullOutputStream()),
                () -> {
                    for (int done = 0; done < count; done += CONTENT) {
                        deflate(floor, content);
                    }
                });
    }

    private static LetterDocument addressed(LetterDocument letter, int number) {
        List<Block> blocks =
                letter.blocks().stream()
                        .map(block ->
                                block instanceof Block.InsideAddress address
                                        ? addressed(address, number)
                                        : block)
                        .toList();
        return new LetterDocument(
                letter.language(), letter.title(), letter.page(), blocks, letter.running());
    }

    private static Block addressed(Block.InsideAddress address, int number) {
        List<String> lines = new ArrayList<>(address.lines());
        lines.set(0, "His Excellency Osric Vane-" + number);
        return new Block.InsideAddress(lines, address.careOfLine());
    }

    /** As an export does it: checked, written whole, several at once. */
    private static void files(LetterWriter writer, List<Letter> letters, Path folder)
            throws IOException {
        List<LetterWriter> form = List.of(writer);
        try (LettersBegun begun =
                new LettersBegun(
                        letters,
                        new WriterCheck(form),
                        form,
                        (letter, of) -> folder.resolve("letter-" + letter.number()))) {
            for (int i = 0; i < letters.size(); i++) {
                try (LettersBegun.Begun next = begun.next()) {
                    next.files().getFirst().finish();
                }
            }
        }
    }

    /** As many at once as the machine has processors for, as an export does. */
    private static void write(Floor floor, byte[] content, Path folder) {
        IntStream.range(0, LETTERS)
                .parallel()
                .forEach(i -> {
                    try {
                        floor.write(content, folder.resolve("letter-" + i));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static byte[] written(LetterWriter writer, LetterDocument letter) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(letter, bytes);
        return bytes.toByteArray();
    }

    /** What the streams of a file hold, not deflated. */
    static byte[] contentOfPdf(byte[] file) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSStream stream) {
                    try (InputStream inflated = stream.createInputStream()) {
                        inflated.transferTo(content);
                    }
                }
            }
        }
        return content.toByteArray();
    }

    private static byte[] contentOfDocx(byte[] file) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zip.transferTo(content);
            }
        }
        return content.toByteArray();
    }

    private static void deflate(Floor floor, byte[] content) throws IOException {
        floor.deflate(new ByteArrayInputStream(content));
    }

    private static void deflate(Floor floor, Path content) throws IOException {
        try (InputStream from = Files.newInputStream(content)) {
            floor.deflate(from);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private void tell(int times, String what, Work work, Work floor) throws IOException {
        double[] ours = new double[times];
        double[] least = new double[times];
        int warmUp = Math.max(WARM_UP, times / 2);
        for (int round = -warmUp; round < times; round++) {
            double taken = time(work);
            double deflating = time(floor);
            if (round >= 0) {
                ours[round] = taken;
                least[round] = deflating;
            }
        }
        out.printf(
                Locale.ROOT,
                "%-45s median %9.1f ms, %s %9.1f ms, floor %8.1f ms, ratio %5.1f%n",
                what,
                percentile(ours, 50),
                times < ROUNDS_OF_ONE ? "slowest" : "95th percentile",
                percentile(ours, 95),
                percentile(least, 50),
                percentile(ours, 50) / percentile(least, 50));
    }

    private static double time(Work work) throws IOException {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1e6;
    }

    private static double percentile(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
