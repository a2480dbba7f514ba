package org.petitiondesk.workflow;

import org.petitiondesk.exchange.AddresseeDraft;
import org.petitiondesk.exchange.AddresseeListReader;
import org.petitiondesk.exchange.ColumnMapping;
import org.petitiondesk.exchange.DraftSink;
import org.petitiondesk.exchange.ListForm;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.workflow.AddresseeFiling.Joining;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes a list of addressees into the library, as one change. Rows that are there already change
 * nothing.
 */
public final class AddresseeImport {
    private final IdSource ids;
    private final Clock clock;

    public AddresseeImport(IdSource ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What an import does.
     *
     * @param form how the list is to be read, as far as a person said so
     * @param language of columns that name none
     * @param choices which addressee is meant by a line of which several may be; empty for a new
     *     one
     */
    public record Options(ListForm form, Language language, Map<Integer, Optional<Id>> choices) {
        public Options {
            choices = Map.copyOf(choices);
        }

        public static Options of(ColumnMapping columns, Language language) {
            return new Options(ListForm.of(columns), language, Map.of());
        }
    }

    /** Is told how far an import has come. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Tells how much is done.
         *
         * @return false to stop; then nothing is kept
         */
        boolean done(long done, long all);
    }

    /**
     * A row that may mean several addressees of the library, or a new one.
     *
     * @param may those that it may mean
     */
    public record Unclear(AddresseeDraft draft, List<AddresseeOnDate> may) {
        public Unclear {
            may = List.copyOf(may);
        }
    }

    /**
     * What an import did, or would do.
     *
     * @param accepted good rows
     * @param added addressees that the library did not have
     * @param updated addressees of which a row says something new
     * @param unclear rows that wait for a person to decide
     * @param before the records that were changed, as they were
     * @param after the records that were added or changed
     */
    public record Report(
            int accepted,
            int added,
            int updated,
            List<Unclear> unclear,
            List<Problem> problems,
            Directory before,
            Directory after) {
        public Report {
            unclear = List.copyOf(unclear);
            problems = List.copyOf(problems);
        }

        /** Rows that were refused, each for one reason or several. */
        public long refused() {
            return problems.stream()
                    .filter(Problem::isError)
                    .map(problem -> problem.place().line())
                    .distinct()
                    .count();
        }
    }

    /**
     * What a file would do, without doing it.
     *
     * @return empty if it was stopped
     */
    public Optional<Report> look(Library library, Path file, Options options, Progress progress)
            throws LibraryException, IOException {
        Gathered gathered = Gathered.of(file, options, today(), progress);
        return gathered.isStopped() ? Optional.empty() : file(library, gathered, options, progress);
    }

    /**
     * Imports a file; its ending tells what it is.
     *
     * @return empty if it was stopped
     */
    public Optional<Report> importFile(
            Library library, Path file, Options options, Progress progress)
            throws LibraryException, IOException {
        Gathered gathered = Gathered.of(file, options, today(), progress);
        if (gathered.isStopped()) {
            return Optional.empty();
        }
        return library.change(() -> {
            Optional<Report> report = file(library, gathered, options, progress);
            if (report.isPresent()) {
                library.addressees().save(report.get().after());
            }
            return report;
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What was read of a file. */
    private static final class Gathered implements DraftSink<AddresseeDraft> {
        private final Progress progress;
        private final List<AddresseeDraft> drafts = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private boolean goesOn = true;

        private Gathered(Progress progress) {
            this.progress = progress;
        }

        static Gathered of(Path file, Options options, LocalDate today, Progress progress)
                throws IOException {
            Gathered gathered = new Gathered(progress);
            new AddresseeListReader(today).read(file, options.form(), options.language(), gathered);
            gathered.tellOfSeveral(file);
            return gathered;
        }

        private void tellOfSeveral(Path file) {
            long several =
                    drafts.stream()
                            .filter(draft ->
                                    Stream.of(draft.faxes(), draft.emails(), draft.telephones())
                                            .anyMatch(numbers -> numbers.size() > 1))
                            .count();
            if (several > 0) {
                problems.add(
                        Problem.warning(
                                "addressee.several-numbers",
                                Problem.Place.file(file.getFileName().toString()),
                                Long.toString(several)));
            }
        }

        boolean isStopped() {
            return !goesOn;
        }

        @Override
        public boolean accept(AddresseeDraft draft) {
            drafts.add(draft);
            return asked();
        }

        @Override
        public boolean report(Problem problem) {
            problems.add(problem);
            return asked();
        }

        /** How much there is to read is not known. */
        private boolean asked() {
            goesOn = goesOn && progress.done(drafts.size(), 0);
            return goesOn;
        }
    }

    private Optional<Report> file(
            Library library, Gathered read, Options options, Progress progress)
            throws LibraryException {
        List<AddresseeDraft> drafts = read.drafts;
        LocalDate today = today();
        Directory all = library.addressees().directory();
        AddresseeMatching matching = new AddresseeMatching(all.onDates(each -> today));
        List<AddresseeMatching.Match> matches = matching.match(drafts, options.choices(), today);
        AddresseeFiling filing = new AddresseeFiling(all, ids);
        List<Unclear> unclear = new ArrayList<>();
        Set<Id> added = new HashSet<>();
        Set<Id> updated = new HashSet<>();
        FiledPosts filed = new FiledPosts();
        long done = 0;
        for (int i : holdersFirst(drafts, today)) {
            AddresseeDraft draft = drafts.get(i);
            LocalDate held = held(draft, today);
            int changes = filing.ledger().changes();
            Optional<Addressee> beside =
                    draft.tellsOfOther() ? filed.beside(drafts, i) : Optional.empty();
            if (beside.isPresent()) {
                filing.fileOther(draft, held, beside.get());
                if (filing.ledger().changes() > changes
                        && all.addressees().containsKey(beside.get().id())) {
                    updated.add(beside.get().id());
                }
                continue;
            }
            switch (matches.get(i)) {
                case AddresseeMatching.Match.New() -> {
                    Joining joining =
                            options.choices().containsKey(draft.line())
                                    ? Joining.STANDS_APART
                                    : Joining.ADDS;
                    Addressee now = filing.file(draft, held, Optional.empty(), joining);
                    filed.put(i, now);
                    if (!all.addressees().containsKey(now.id())) {
                        added.add(now.id());
                    } else if (filing.ledger().changes() > changes) {
                        updated.add(now.id());
                    }
                }
                case AddresseeMatching.Match.Same(AddresseeOnDate known) -> {
                    Addressee now = filing.file(draft, held, Optional.of(known), Joining.UPDATES);
                    filed.put(i, now);
                    if (filing.ledger().changes() > changes) {
                        updated.add(now.id());
                    }
                }
                case AddresseeMatching.Match.Unclear(List<AddresseeOnDate> may) ->
                        unclear.add(new Unclear(draft, may));
            }
            if (!progress.done(++done, drafts.size())) {
                return Optional.empty();
            }
        }
        unclear.sort(Comparator.comparingInt(each -> each.draft().line()));
        return Optional.of(
                new Report(
                        drafts.size() - unclear.size(),
                        added.size(),
                        updated.size(),
                        unclear,
                        read.problems,
                        filing.ledger().replaced(),
                        filing.ledger().changed()));
    }

    /** Rows of those who hold a post before those who held it: an addressee is as its holder is. */
    private static List<Integer> holdersFirst(List<AddresseeDraft> drafts, LocalDate today) {
        return IntStream.range(0, drafts.size())
                .boxed()
                .sorted(
                        Comparator.comparing(i -> {
                            AddresseeDraft draft = drafts.get(i);
                            return draft.tellsOfOther() || draft.term().isOver(today);
                        }))
                .toList();
    }

    /** A day on which the row says that its person held the post: the last one it knows of. */
    private static LocalDate held(AddresseeDraft draft, LocalDate today) {
        return draft.term().held(draft.verifiedOn().orElse(today));
    }
}
