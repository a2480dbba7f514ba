package org.petitiondesk.workflow;

import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.export.pdf.PdfMailWriter;
import org.petitiondesk.export.pdf.PdfPrintRunWriter;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.sqlite.SqliteLibraryStore;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.typeset.Typesetter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;

/**
 * How long twenty-four packs of a petition take, from the library to their folders, beside a floor:
 * the same bytes deflated and written, file by file, by one thread. Not a test; run its main method
 * with the number of signatories and of rounds. The first round, in which faces are read, counts.
 */
final class PackBenchmark {
    private PackBenchmark() {}

    public static void main(String[] arguments) throws LibraryException, IOException {
        int signatories = arguments.length == 0 ? 2_000 : Integer.parseInt(arguments[0]);
        int rounds = arguments.length < 2 ? 3 : Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("packs");
        try {
            measure(folder, signatories, rounds, System.out);
        } finally {
            remove(folder);
        }
    }

    private static void measure(Path folder, int signatories, int rounds, PrintStream out)
            throws LibraryException, IOException {
        Clock clock = Clock.system(ZoneOffset.UTC);
        IdSource ids = new IdSource(clock, new Random(1));
        TemplateCatalog templates = new TemplateCatalog();
        Path packs = folder.resolve("packs");
        double[] ours = new double[rounds];
        double[] floors = new double[rounds];
        try (Library library =
                new SqliteLibraryStore(clock, ids, "a benchmark")
                        .create(folder.resolve("library.petitiondesk"), Optional.empty())) {
            Petition petition = PlannedCities.fill(library, templates, ids, clock, signatories);
            Typesetter typesetter = new Typesetter();
            PackExport export =
                    new PackExport(
                            new LetterAssembly(templates, clock),
                            new PdfLetterWriter(typesetter),
                            new PdfPrintRunWriter(typesetter),
                            new PdfMailWriter());
            for (int round = 0; round < rounds; round++) {
                remove(packs);
                long begun = System.nanoTime();
                PackExportReport report =
                        export.export(
                                PackMaterial.read(library, petition, List.of()),
                                packs,
                                (done, all) -> true);
                ours[round] = (System.nanoTime() - begun) / 1e9;
                if (report.made().size() != PlannedCities.CITIES.size()) {
                    throw new IllegalStateException("packs are missing: " + report.problems());
                }
                floors[round] = floor(packs, folder.resolve("floor"));
            }
            out.printf(
                    Locale.ROOT,
                    "%d packs of %,d signatories, %,d KB: first %.1f s, median %.1f s, floor"
                            + " %.2f s, ratio %.1f%n",
                    PlannedCities.CITIES.size(),
                    signatories,
                    size(packs) >> 10,
                    ours[0],
                    median(ours),
                    median(floors),
                    median(ours) / median(floors));
        }
    }

    /** Takes what is deflated in files apart, deflates it again and writes it to as many files. */
    private static double floor(Path packs, Path to) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (Path file : files(packs)) {
            contents.add(inflated(Files.readAllBytes(file)));
        }
        Files.createDirectory(to);
        long begun = System.nanoTime();
        for (int i = 0; i < contents.size(); i++) {
            Floor.PDF.write(contents.get(i), to.resolve(Integer.toString(i)));
        }
        double taken = (System.nanoTime() - begun) / 1e9;
        remove(to);
        return taken;
    }

    private static byte[] inflated(byte[] file) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] begin = {'s', 't', 'r', 'e', 'a', 'm', '\n'};
        int at = 0;
        for (int i = 0; i + begin.length < file.length; i++) {
            if (file[i] == 's'
                    && Arrays.equals(file, i, i + begin.length, begin, 0, begin.length)) {
                content.write(file, at, i - at);
                at = i + begin.length;
                content.write(stream(file, at));
            }
        }
        return content.toByteArray();
    }

    /** What was deflated; nothing where a stream is not. */
    private static byte[] stream(byte[] file, int at) {
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(file, at, file.length - at))) {
            return in.readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static long size(Path folder) throws IOException {
        long size = 0;
        for (Path file : files(folder)) {
            size += Files.size(file);
        }
        return size;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
