package org.petitiondesk.export.preview;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.petitiondesk.export.pdf.PdfPages;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.testing.TypicalLetters;
import org.petitiondesk.typeset.TypesetLetter;
import org.petitiondesk.typeset.Typesetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long the picture of a first page takes, beside the way over a PDF and PDFBox in the same
 * process. Not a test; run its main method, with the number of rounds if 60 are not wanted.
 */
final class PreviewBenchmark {
    private static final double DPI = 110;
    private static final double NANOS_PER_MS = 1e6;

    private PreviewBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        PrintStream out = System.out;
        for (LetterDocument document : TypicalLetters.all()) {
            measure(document, rounds, out);
        }
    }

    private static void measure(LetterDocument document, int rounds, PrintStream out)
            throws IOException {
        Typesetter typesetter = new Typesetter();
        PagePainter painter = new PagePainter();
        TypesetLetter letter = typesetter.typeset(document);
        double first = time(() -> painter.paint(letter, 0, DPI));
        double[] drawn = new double[rounds];
        double[] whole = new double[rounds];
        double[] byPdf = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            drawn[round] = time(() -> painter.paint(letter, 0, DPI));
            whole[round] = time(() -> painter.paint(typesetter.typeset(document), 0, DPI));
            byPdf[round] = time(() -> paintByPdf(letter));
        }
        out.printf(
                Locale.ROOT,
                "%-8s first %7.1f ms   page %6.1f ms   set and page %6.1f ms   by PDF and PDFBox"
                        + " %6.1f ms%n",
                document.language(),
                first,
                median(drawn),
                median(whole),
                median(byPdf));
    }

    private static void paintByPdf(TypesetLetter letter) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfPages.write(letter, pdf);
        try (PDDocument file = Loader.loadPDF(pdf.toByteArray())) {
            new PDFRenderer(file).renderImageWithDPI(0, (float) DPI, ImageType.RGB);
        }
    }

    private interface Task {
        void run() throws IOException;
    }

    private static double time(Task task) throws IOException {
        long before = System.nanoTime();
        task.run();
        return (System.nanoTime() - before) / NANOS_PER_MS;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
