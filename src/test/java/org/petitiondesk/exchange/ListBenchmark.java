package org.petitiondesk.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.SignedName;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * How long it takes to read 100,000 signatories, beside what FastCSV and POI's parser take for the
 * bare cells of the same file in the same run. Not a test; start its main method.
 */
final class ListBenchmark {
    private static final int ROWS = 100_000;
    private static final int RUNS = 9;

    private ListBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("benchmark");
        for (String ending : new String[] {"csv", "xlsx"}) {
            Path file = folder.resolve("list." + ending);
            Iterable<SignatoryDraft> drafts =
                    () -> IntStream.range(0, ROWS).mapToObj(ListBenchmark::draft).iterator();
            double write = median(() -> new SignatoryListWriter().write(file, drafts).size());
            double floor = median(() -> ending.equals("csv") ? bareCsv(file) : bareXlsx(file));
            double read = median(() -> read(file));
            out.printf(
                    "%s: write %.0f ms, read %.0f ms, bare %.0f ms, ratio %.1f%n",
                    ending, write, read, floor, read / floor);
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static int read(Path file) throws Exception {
        int[] count = {0};
        new SignatoryListReader()
                .read(
                        file,
                        ColumnMapping.NONE,
                        new DraftSink<SignatoryDraft>() {
                            @Override
                            public boolean accept(SignatoryDraft draft) {
                                count[0]++;
                                return true;
                            }

                            @Override
                            public boolean report(Problem problem) {
                                throw new IllegalStateException(problem.key());
                            }
                        });
        if (count[0] != ROWS) {
            throw new IllegalStateException("read " + count[0]);
        }
        return count[0];
    }

    private static int bareCsv(Path file) throws Exception {
        int cells = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord each : reader) {
                cells += each.getFieldCount();
            }
        }
        return cells;
    }

    private static int bareXlsx(Path file) throws Exception {
        int[] elements = {0};
        try (OPCPackage content = OPCPackage.open(file.toFile(), PackageAccess.READ);
                InputStream sheet = new XSSFReader(content).getSheetsData().next()) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(
                    new DefaultHandler() {
                        @Override
                        public void characters(char[] text, int start, int length) {
                            elements[0] += length;
                        }
                    });
            reader.parse(new InputSource(sheet));
        }
        return elements[0];
    }

    private static double median(Callable<Integer> work) throws Exception {
        double[] milliseconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            if (work.call() < 0) {
                throw new IllegalStateException();
            }
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        return milliseconds[RUNS / 2];
    }

    private static SignatoryDraft draft(int number) {
        String letters = Integer.toString(number, 26).replaceAll("[0-9]", "x");
        return new SignatoryDraft(
                number,
                Signatory.Kind.PERSON,
                new SignedName("Example " + letters + " (示例)"),
                new Capacity.Personal("Example Forum"),
                "Geneva",
                "CH",
                Optional.of(LocalDate.of(2012, 9, 1 + number % 28)),
                letters + "@example.org",
                "",
                Optional.of(ConsentGiven.of(Consent.PUBLIC)));
    }
}
