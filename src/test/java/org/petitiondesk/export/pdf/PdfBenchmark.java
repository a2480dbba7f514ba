package org.petitiondesk.export.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.typeset.Face;
import org.petitiondesk.typeset.Page;
import org.petitiondesk.typeset.Placed;
import org.petitiondesk.typeset.ShippedFaces;
import org.petitiondesk.typeset.StructureElement.Role;
import org.petitiondesk.typeset.TypesetLetter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long writing takes, beside the same runs written untagged by plain OpenPDF in the same
 * process: an annex of 100,000 names, and 1,000 letters. Not a test; run its main method, with the
 * number of rounds if five are not wanted.
 *
 * <p>Times are of the processor, so that other programs on the machine do not count.
 */
final class PdfBenchmark {
    private static final int NAMES = 100_000;
    private static final int ROWS_PER_PAGE = 40;
    private static final int LETTERS = 1_000;

    private final PrintStream out;
    private final int rounds;
    private final Map<Face, BaseFont> fonts = new HashMap<>();

    private PdfBenchmark(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        new PdfBenchmark(System.out, rounds).run();
    }

    private void run() throws IOException {
        TypesetLetter annex = annex();
        compare("annex of 100,000", 1, annex);
        compare("1,000 letters in English", LETTERS, TypicalLetters.twoPages().build());
        compare("1,000 letters in Chinese", LETTERS, chinese());
    }

    private void compare(String what, int times, TypesetLetter letter) throws IOException {
        double[] tagged = new double[rounds];
        double[] plain = new double[rounds];
        long taggedBytes = 0;
        long plainBytes = 0;
        for (int round = -1; round < rounds; round++) {
            Measured ours = measure(times, to -> PdfPages.write(letter, to));
            Measured theirs = measure(times, to -> writePlain(letter, to));
            if (round >= 0) {
                tagged[round] = ours.seconds();
                plain[round] = theirs.seconds();
            }
            taggedBytes = ours.bytes();
            plainBytes = theirs.bytes();
        }
        out.printf(
                Locale.ROOT,
                "%-25s tagged %7.3f s %8.3f MB   plain %7.3f s %8.3f MB   ratio %.2f%n",
                what,
                median(tagged),
                taggedBytes / 1e6,
                median(plain),
                plainBytes / 1e6,
                median(tagged) / median(plain));
    }

    private record Measured(double seconds, long bytes) {}

    private interface Task {
        void write(OutputStream out) throws IOException;
    }

    private static Measured measure(int times, Task task) throws IOException {
        CountingStream counter = new CountingStream();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            task.write(counter);
        }
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        return new Measured(nanos / 1e9, counter.count);
    }

    private static final class CountingStream extends OutputStream {
        private long count;

        @Override
        public void write(int value) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static TypesetLetter annex() {
        LetterBuilder letter = new LetterBuilder(Language.CHINESE_SIMPLIFIED);
        int list = letter.list(Numbering.DECIMAL, letter.element(Role.SECTION, 0));
        for (int i = 1; i <= NAMES; i++) {
            int item = letter.element(Role.LIST_ITEM, list);
            int label = letter.element(Role.LABEL, item);
            int body = letter.element(Role.LIST_BODY, item);
            letter.run(ShippedFaces.SERIF, 25, i + ".", List.of(), label);
            String han = Character.toString('一' + i * 7 % 2000) + (char) ('千' + i % 500);
            double x = letter.run(ShippedFaces.SERIF, 40, "Example Signer (", List.of(), body);
            x = letter.run(ShippedFaces.HAN, x, "金" + han, List.of(), body);
            letter.run(ShippedFaces.SERIF, x, "), Example City", List.of(), body);
            letter.endLine();
            if (i % ROWS_PER_PAGE == 0) {
                letter.line(ShippedFaces.SERIF, "page", Placed.ARTIFACT);
                letter.newPage();
            }
        }
        return letter.build();
    }

    private static TypesetLetter chinese() {
        LetterBuilder letter = new LetterBuilder(Language.CHINESE_SIMPLIFIED);
        int next = 0;
        for (int page = 0; page < 2; page++) {
            int paragraph = letter.element(Role.PARAGRAPH, 0);
            for (int line = 0; line < 30; line++) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < 35; i++) {
                    text.append((char) ('一' + next++ * 37 % 350 * 11));
                }
                letter.line(ShippedFaces.HAN, text.toString(), paragraph);
            }
            if (page == 0) {
                letter.newPage();
            }
        }
        return letter.build();
    }

    private void writePlain(TypesetLetter letter, OutputStream to) throws IOException {
        double height = Points.ofMm(letter.heightMm());
        Document document =
                new Document(new Rectangle((float) Points.ofMm(letter.widthMm()), (float) height));
        PdfWriter writer = PdfWriter.getInstance(document, to);
        writer.setCloseStream(false);
        document.open();
        PdfContentByte canvas = writer.getDirectContent();
        for (Page page : letter.pages()) {
            canvas.beginText();
            for (Placed item : page.items()) {
                if (item instanceof Placed.Run run) {
                    canvas.setFontAndSize(font(run.face()), (float) run.sizePt());
                    canvas.setTextMatrix(
                            (float) Points.ofMm(run.xMm()),
                            (float) (height - Points.ofMm(run.baselineMm())));
                    canvas.showText(run.text());
                }
            }
            canvas.endText();
            document.newPage();
        }
        document.close();
    }

    private BaseFont font(Face face) throws IOException {
        BaseFont known = fonts.get(face);
        if (known == null) {
            known =
                    BaseFont.createFont(
                            face.name() + ".ttf",
                            BaseFont.IDENTITY_H,
                            true,
                            false,
                            face.bytes(),
                            null);
            known.setIncludeCidSet(false);
            fonts.put(face, known);
        }
        return known;
    }
}
