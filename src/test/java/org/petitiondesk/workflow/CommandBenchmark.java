package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Passphrase;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.library.sqlite.SqliteLibraryStore;
import org.petitiondesk.matching.GeneratedSigners;
import org.petitiondesk.matching.Signer;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;
import org.petitiondesk.template.TemplateCatalog;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How long the whole command takes that exports one letter with a long list of names in mixed
 * scripts out of an encrypted library, from the start of its process to its end, and how much
 * memory; beside it a floor: a Java process that does nothing, and then the content of the file
 * deflated and written. Not a test; run its main method with the number of names and of rounds.
 *
 * <p>The command is started as the launcher starts it, but without the launcher's archive of
 * classes. Memory is told where the system has {@code /proc}.
 */
final class CommandBenchmark {
    private static final String NOTHING = "nothing";
    private static final long SEED = 1;
    private static final int LOOKS_EVERY_MS = 10;

    private final Path folder;
    private final Path library;
    private final Path passphrase;

    private CommandBenchmark(Path folder) {
        this.folder = folder;
        this.library = folder.resolve("library.petitiondesk");
        this.passphrase = folder.resolve("passphrase");
    }

    /** What a process took. */
    private record Taken(double seconds, double ofProcessors, long peakKb) {}

    public static void main(String[] arguments)
            throws LibraryException, IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals(NOTHING)) {
            return;
        }
        int names = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        int rounds = arguments.length < 2 ? 5 : Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("command");
        try {
            new CommandBenchmark(folder).measure(names, rounds, System.out);
        } finally {
            try (Stream<Path> left = Files.walk(folder)) {
                for (Path file : left.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void measure(int names, int rounds, PrintStream out)
            throws LibraryException, IOException, InterruptedException {
        Id addressee = fill(names);
        Path letters = folder.resolve("letters");
        List<String> export =
                List.of(
                        "org.petitiondesk.Launcher",
                        "--library",
                        library.toString(),
                        "--passphrase-file",
                        passphrase.toString(),
                        "letter",
                        "export",
                        PlannedCities.CODE,
                        "--to",
                        letters.toString(),
                        "--format",
                        "pdf",
                        "--language",
                        "en",
                        "--addressee",
                        addressee.toString());
        run(export);
        byte[] content = content(letters);
        List<Taken> taken = new ArrayList<>();
        double[] floors = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            taken.add(run(export));
            double start = run(List.of(CommandBenchmark.class.getName(), NOTHING)).seconds;
            floors[round] = start + deflated(content);
        }
        double ours = median(taken.stream().mapToDouble(Taken::seconds));
        double floor = median(Arrays.stream(floors));
        out.printf(
                Locale.ROOT,
                "%,d names by the command: median %.1f s, of the processors %.1f s, at most %,d MB,"
                        + " floor %.1f s, ratio %.1f%n",
                names,
                ours,
                median(taken.stream().mapToDouble(Taken::ofProcessors)),
                taken.stream().mapToLong(Taken::peakKb).max().orElseThrow() >> 10,
                floor,
                ours / floor);
    }

    /** Makes the library and tells to whom the letter is. */
    private Id fill(int names) throws LibraryException, IOException {
        Clock clock = Clock.system(ZoneOffset.UTC);
        IdSource ids = new IdSource(clock, new Random(SEED));
        String secret = "an invented passphrase";
        Files.writeString(passphrase, secret);
        SqliteLibraryStore store = new SqliteLibraryStore(clock, ids, "a benchmark");
        try (Passphrase key = new Passphrase(secret.toCharArray());
                Library filled = store.create(library, Optional.of(key))) {
            Petition petition = PlannedCities.fill(filled, new TemplateCatalog(), ids, clock, 0);
            filled.signatures()
                    .add(
                            new GeneratedSigners(names, SEED)
                                    .all().stream()
                                            .limit(names)
                                            .map(person ->
                                                    signed(person.signer(), petition.id(), ids))
                                            .toList());
            return petition.addressees().getFirst();
        }
    }

    private static Signed signed(Signer signer, Id petition, IdSource ids) {
        Signatory signatory =
                new Signatory(
                        ids.next(),
                        Signatory.Kind.PERSON,
                        signer.email(),
                        signer.telephone(),
                        false);
        return new Signed(
                signatory,
                new Signature(
                        ids.next(),
                        petition,
                        signatory.id(),
                        Optional.empty(),
                        new SignedName(signer.name()),
                        new Capacity.Personal(""),
                        signer.place(),
                        "",
                        Optional.of(LocalDate.of(2026, 3, 6)),
                        ConsentGiven.of(Consent.PUBLIC),
                        new SignatureSource.Typed(),
                        SignatureState.ACTIVE));
    }

    /** Runs a class of the program in a process of its own. */
    private Taken run(List<String> command) throws IOException, InterruptedException {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:disable",
                                "-XX:+UseSerialGC",
                                "-XX:-UsePerfData",
                                "-XX:TieredStopAtLevel=1",
                                "-Djava.awt.headless=true",
                                "--sun-misc-unsafe-memory-access=allow",
                                "--enable-native-access=ALL-UNNAMED",
                                "-classpath",
                                System.getProperty("java.class.path")));
        all.addAll(command);
        long begun = System.nanoTime();
        Process process =
                new ProcessBuilder(all)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        Duration ofProcessors = Duration.ZERO;
        long peak = 0;
        while (!process.waitFor(LOOKS_EVERY_MS, TimeUnit.MILLISECONDS)) {
            ofProcessors = process.info().totalCpuDuration().orElse(ofProcessors);
            peak = Math.max(peak, peakKb(process.pid()));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("ended with " + process.exitValue());
        }
        return new Taken(seconds, ofProcessors.toMillis() / 1e3, peak);
    }

    /** The most memory that a process has had; 0 where that is not told, or the process is gone. */
    private static long peakKb(long process) {
        try (Stream<String> told = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return told.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static byte[] content(Path letters) throws IOException {
        try (Stream<Path> files = Files.list(letters)) {
            return ExportBenchmark.contentOfPdf(
                    Files.readAllBytes(files.findFirst().orElseThrow()));
        }
    }

    private double deflated(byte[] content) throws IOException {
        Path file = folder.resolve("floor");
        long begun = System.nanoTime();
        Floor.PDF.write(content, file);
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
