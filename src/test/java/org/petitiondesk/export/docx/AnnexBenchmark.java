package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.testing.TypicalLetters;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Times a letter of 100,000 signatories against a floor: the document.xml that the writer makes,
 * already known, put into a ZIP file as it is. Run its main method; it is no test.
 */
final class AnnexBenchmark {
    private static final int ENTRIES = 100_000;
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 3;

    private AnnexBenchmark() {}

    /** Something to be timed. */
    private interface Work {
        void run() throws IOException;
    }

    static void main() throws IOException {
        Block.Annex annex = TypicalLetters.longAnnex(ENTRIES);
        LetterDocument letter = TypicalLetters.with(TypicalLetters.english(), annex);
        PrintWriter report =
                new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        double writer =
                median(() -> new DocxLetterWriter().write(letter, OutputStream.nullOutputStream()));
        byte[] xml = WrittenLetter.of(letter).part("word/document.xml");
        double deflating = median(() -> zip(zip -> zip.write(xml)));
        double floor = median(() -> zip(zip -> writeRows(annex, zip)));
        report.printf(
                Locale.ROOT,
                "%d entries, medians of %d: writer %.0f ms, bare rows %.0f ms (ratio %.1f), "
                        + "only zipping the same XML (%d MB) %.0f ms (ratio %.1f)%n",
                ENTRIES,
                ROUNDS,
                writer,
                floor,
                writer / floor,
                xml.length / 1_000_000,
                deflating,
                writer / deflating);
    }

    /** Fills an entry. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static void zip(Content content) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(OutputStream.nullOutputStream());
        zip.putNextEntry(new ZipEntry("document.xml"));
        content.write(zip);
        zip.finish();
    }

    private static void writeRows(Block.Annex annex, OutputStream zip) throws IOException {
        Writer out =
                new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        for (Block.AnnexGroup group : annex.groups()) {
            for (Block.AnnexEntry entry : group.entries()) {
                out.write("<w:tr><w:tc><w:p><w:r><w:t>");
                out.write(Integer.toString(entry.number()));
                out.write("</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>");
                out.write(entry.name());
                out.write("</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>");
                out.write(entry.detail());
                out.write("</w:t></w:r></w:p></w:tc></w:tr>");
            }
        }
        out.flush();
    }

    private static double median(Work work) throws IOException {
        double[] milliseconds = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                milliseconds[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        return milliseconds[ROUNDS / 2];
    }
}
