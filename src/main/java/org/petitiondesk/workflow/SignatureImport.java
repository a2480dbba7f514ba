package org.petitiondesk.workflow;

import org.petitiondesk.exchange.DraftSink;
import org.petitiondesk.exchange.ListForm;
import org.petitiondesk.exchange.PastedNamesReader;
import org.petitiondesk.exchange.SignatoryDraft;
import org.petitiondesk.exchange.SignatoryListReader;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.ImportRefusal;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.TextVersion;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.IntPredicate;

/**
 * Takes a list of names into a petition: a file or a pasted text. Good lines go in together, as one
 * change, or, after a cancel or a failure, not at all; refused ones are reported. Duplicates are
 * never dropped. The consent is "count only" unless the list or the person importing says
 * otherwise.
 */
public final class SignatureImport {
    private final IdSource ids;
    private final Clock clock;

    public SignatureImport(IdSource ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * How an import is done.
     *
     * @param consent for lines that say nothing of it
     * @param isDryRun whether nothing is to be kept
     * @param goesOn is told how many lines were read so far; if it says no, nothing is kept
     */
    public record Options(Consent consent, boolean isDryRun, IntPredicate goesOn) {
        public static Options of(Consent consent, boolean isDryRun) {
            return new Options(consent, isDryRun, lines -> true);
        }
    }

    /** Imports a file; its ending tells what it is. */
    public SignatureImportReport importFile(
            Library library, Petition petition, Path file, ListForm form, Options options)
            throws LibraryException, IOException {
        return run(
                library,
                petition,
                file.getFileName().toString(),
                options,
                sink -> new SignatoryListReader().read(file, form, sink));
    }

    /** Imports a pasted text such as "present were: A (甲), B and C". */
    public SignatureImportReport paste(
            Library library, Petition petition, String text, Options options)
            throws LibraryException, IOException {
        return run(library, petition, "pasted", options, sink -> readPasted(text, sink));
    }

    private SignatureImportReport run(
            Library library, Petition petition, String source, Options options, Reading reading)
            throws LibraryException, IOException {
        if (options.isDryRun()) {
            return count(options, reading);
        }
        try {
            return library.signatures()
                    .addMany(() -> keep(library, petition, source, options, reading));
        } catch (Cancelled e) {
            return SignatureImportReport.NOTHING;
        }
    }

    private static SignatureImportReport count(Options options, Reading reading)
            throws IOException {
        Counting counting = new Counting(options);
        reading.into(counting);
        return counting.report(Optional.empty());
    }

    /** What an import of a file would do, without a library. */
    public static SignatureImportReport dryRun(Path file, ListForm form, Options options)
            throws IOException {
        return count(options, sink -> new SignatoryListReader().read(file, form, sink));
    }

    /** Likewise, of a pasted text. */
    public static SignatureImportReport dryRun(String text, Options options) throws IOException {
        return count(options, sink -> readPasted(text, sink));
    }

    private static void readPasted(String text, DraftSink<SignatoryDraft> sink) {
        Read<List<SignatoryDraft>> read = new PastedNamesReader().read(text);
        read.problems().forEach(sink::report);
        for (SignatoryDraft draft : read.value().orElse(List.of())) {
            if (!sink.accept(draft)) {
                return;
            }
        }
    }

    private SignatureImportReport keep(
            Library library, Petition petition, String source, Options options, Reading reading)
            throws LibraryException, IOException {
        Optional<Id> text =
                library.petitions().currentTexts(petition.id()).stream()
                        .findFirst()
                        .map(TextVersion::id);
        ImportBatch batch =
                new ImportBatch(ids.next(), petition.id(), clock.instant(), source, 0, 0);
        library.signatures().save(batch);
        SignatureImportReport report;
        try (Keeping keeping = new Keeping(library, petition.id(), text, batch.id(), options)) {
            reading.into(keeping);
            keeping.finish();
            report = keeping.report(Optional.of(batch.id()));
        }
        library.signatures().save(batch.counted(report.accepted(), report.refused()));
        library.signatures()
                .addRefusals(
                        batch.id(),
                        report.problems().stream()
                                .filter(Problem::isError)
                                .map(problem ->
                                        new ImportRefusal(problem.place().line(), problem.key()))
                                .toList());
        return report;
    }

    /** Reads some list into a sink. */
    private interface Reading {
        void into(DraftSink<SignatoryDraft> sink) throws IOException;
    }

    /** The person importing changed his or her mind. */
    private static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Counts what is read. */
    private static class Counting implements DraftSink<SignatoryDraft> {
        private final Options options;
        private final List<Problem> problems = new ArrayList<>();
        private final Map<Consent, Integer> consents = new EnumMap<>(Consent.class);
        private int accepted;
        private int refused;

        Counting(Options options) {
            this.options = options;
        }

        @Override
        public boolean accept(SignatoryDraft draft) {
            accepted++;
            consents.merge(
                    draft.consent().map(ConsentGiven::consent).orElse(options.consent()),
                    1,
                    Integer::sum);
            return goesOn();
        }

        @Override
        public boolean report(Problem problem) {
            if (problem.isError()) {
                refused++;
            }
            if (problems.size() < SignatureImportReport.MOST_PROBLEMS) {
                problems.add(problem);
            }
            return goesOn();
        }

        boolean goesOn() {
            return options.goesOn().test(accepted + refused);
        }

        SignatureImportReport report(Optional<Id> batch) {
            return new SignatureImportReport(accepted, refused, problems, consents, batch);
        }
    }

    /** Keeps what is read, a thousand at a time; while they are written the next ones are read. */
    private final class Keeping extends Counting implements AutoCloseable {
        private static final int AT_A_TIME = 1000;

        private final Library library;
        private final Id petition;
        private final Optional<Id> text;
        private final Id batch;
        private final Options options;
        private List<Signed> waiting = new ArrayList<>();
        private ForkJoinTask<Optional<LibraryException>> writing;
        private boolean isFailed;

        Keeping(Library library, Id petition, Optional<Id> text, Id batch, Options options) {
            super(options);
            this.library = library;
            this.petition = petition;
            this.text = text;
            this.batch = batch;
            this.options = options;
            this.writing = writing(List.of());
        }

        @Override
        public boolean accept(SignatoryDraft draft) {
            waiting.add(signed(draft));
            if (waiting.size() == AT_A_TIME) {
                flush();
            }
            return super.accept(draft) && !isFailed;
        }

        void finish() throws LibraryException, Cancelled {
            flush();
            Optional<LibraryException> failure = writing.join();
            if (failure.isPresent()) {
                throw failure.get();
            }
            if (!goesOn()) {
                throw new Cancelled();
            }
        }

        /** One thousand at most is being written: the library is one thread's at a time. */
        private void flush() {
            isFailed = writing.join().isPresent();
            if (isFailed) {
                return;
            }
            List<Signed> some = waiting;
            waiting = new ArrayList<>(AT_A_TIME);
            writing = writing(some);
        }

        private ForkJoinTask<Optional<LibraryException>> writing(List<Signed> some) {
            return ForkJoinPool.commonPool().submit(() -> write(some));
        }

        private Optional<LibraryException> write(List<Signed> some) {
            try {
                library.signatures().add(some);
                return Optional.empty();
            } catch (LibraryException e) {
                return Optional.of(e);
            }
        }

        /** Waits, so that nothing is written after it. */
        @Override
        public void close() {
            writing.quietlyJoin();
        }

        private Signed signed(SignatoryDraft draft) {
            Signatory signatory =
                    new Signatory(
                            ids.next(),
                            draft.kind(),
                            draft.email(),
                            draft.telephone(),
                            draft.contact());
            ConsentGiven consent =
                    draft.consent()
                            .orElseGet(() ->
                                    new ConsentGiven(
                                            options.consent(),
                                            options.consent() == Consent.COUNT_ONLY
                                                    ? Optional.empty()
                                                    : Optional.of(LocalDate.now(clock)),
                                            ""));
            Signature signature =
                    new Signature(
                            ids.next(),
                            petition,
                            signatory.id(),
                            text,
                            draft.name(),
                            draft.capacity(),
                            draft.place(),
                            draft.country(),
                            draft.signedOn(),
                            consent,
                            new SignatureSource.Imported(batch, draft.line()),
                            SignatureState.ACTIVE);
            return new Signed(signatory, signature);
        }
    }
}
