package org.petitiondesk.gui.duplicate;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.common.SignatureOrigin;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.matching.FoundPairs;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.workflow.DuplicateMerge;
import org.petitiondesk.workflow.DuplicateSearch;
import org.petitiondesk.workflow.Duplicates;
import org.petitiondesk.workflow.Duplicates.Pair;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/**
 * The pairs of the current petition that nobody has decided. Signatures are read in small parts, so
 * that other rooms can ask the library in between, and compared beside it.
 */
final class DuplicatesViewModel {
    /** More at once nobody decides; the next come when these are decided. */
    private static final int MOST = 200;

    private final Desk desk;
    private final ComparisonViewModel comparison;
    private final ObservableList<QueuedPair> queue = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<QueuedPair>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper leftOut = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final Set<List<Id>> later = new HashSet<>();
    private Optional<Duplicates> found = Optional.empty();
    private Optional<Id> lookedThrough = Optional.empty();
    private String lookedAt = "";
    private Optional<Job> comparing = Optional.empty();

    /** Which search is the running one. */
    private int asked;

    /** Which reading of the pairs is the latest; the search goes on whatever is read. */
    private int reads;

    private boolean isFilling;

    DuplicatesViewModel(Desk desk) {
        this.desk = desk;
        this.comparison = new ComparisonViewModel(desk);
        desk.petition().addListener((property, before, now) -> forget());
        desk.changes().revisionProperty().addListener((property, before, now) -> read());
        forget();
    }

    private void forget() {
        begin();
        found = Optional.empty();
        lookedThrough = Optional.empty();
        later.clear();
        looking.set(false);
        show(List.of());
    }

    /** Whatever was begun before comes too late from now on; tells the number of what begins. */
    private int begin() {
        comparing.ifPresent(Job::cancel);
        comparing = Optional.empty();
        reads++;
        return ++asked;
    }

    /** Looks for pairs, unless that was done since the petition was chosen. */
    void enter() {
        if (!lookedThrough.equals(desk.petition().get())) {
            look();
        }
    }

    /** Looks through all signatures anew. */
    void look() {
        int mine = begin();
        Optional<Id> petition = desk.petition().get();
        if (petition.isEmpty()) {
            return;
        }
        lookedThrough = petition;
        later.clear();
        looking.set(true);
        tell();
        desk.thread()
                .ask(
                        () -> DuplicateSearch.of(desk.open().library(), petition.get()),
                        search -> readOn(search, mine),
                        this::failed);
    }

    private void readOn(DuplicateSearch search, int mine) {
        if (mine != asked) {
            return;
        }
        if (search.isRead()) {
            compare(search, mine);
            return;
        }
        desk.thread()
                .ask(
                        () -> {
                            search.readMore(desk.open().library());
                            return search;
                        },
                        read -> readOn(read, mine),
                        this::failed);
    }

    private void compare(DuplicateSearch search, int mine) {
        AtomicReference<Optional<FoundPairs>> pairs = new AtomicReference<>(Optional.empty());
        Job job =
                desk.jobs()
                        .export(
                                words().say("duplicate.job"),
                                steps -> {
                                    pairs.set(search.compare(steps::done));
                                    return Job.Outcome.done(words().say("duplicate.job-done"));
                                });
        comparing = Optional.of(job);
        job.outcomeProperty()
                .subscribe(outcome -> {
                    if (outcome.isEmpty()) {
                        return;
                    }
                    desk.jobs().dismiss(job);
                    if (mine == asked) {
                        comparing = Optional.empty();
                        pairs.get().ifPresentOrElse(all -> take(search, all, mine), this::stopped);
                    }
                });
    }

    private void take(DuplicateSearch search, FoundPairs pairs, int mine) {
        desk.thread()
                .ask(
                        () -> search.undecided(desk.open().library(), pairs),
                        duplicates -> {
                            if (mine == asked) {
                                found = Optional.of(duplicates);
                                lookedAt = now();
                                looking.set(false);
                                read();
                            }
                        },
                        this::failed);
    }

    private void stopped() {
        lookedThrough = Optional.empty();
        looking.set(false);
        tell();
    }

    private void failed(Exception failure) {
        stopped();
        desk.failures().accept(failure);
    }

    private String now() {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .format(LocalTime.ofInstant(desk.clock().instant(), ZoneId.systemDefault()));
    }

    /** Reads the pairs anew: what was decided meanwhile, here or elsewhere, is none any more. */
    private void read() {
        if (found.isEmpty()) {
            tell();
            return;
        }
        int mine = ++reads;
        Duplicates duplicates = found.get();
        Set<List<Id>> put = Set.copyOf(later);
        desk.ask(
                () -> queued(duplicates, put),
                pairs -> {
                    if (mine == reads) {
                        show(pairs);
                    }
                });
    }

    private List<QueuedPair> queued(Duplicates duplicates, Set<List<Id>> put)
            throws LibraryException {
        Library library = desk.open().library();
        List<QueuedPair> pairs = new ArrayList<>();
        for (Pair pair : duplicates.first(library, MOST + put.size())) {
            QueuedPair queued =
                    new QueuedPair(
                            pair, origin(library, pair.one()), origin(library, pair.other()));
            if (!put.contains(queued.ids())) {
                pairs.add(queued);
            }
        }
        return pairs;
    }

    private String origin(Library library, Placed placed) throws LibraryException {
        return words().say(
                        "duplicate.origin",
                        library.likenesses().number(placed),
                        SignatureOrigin.of(library, placed.signed().signature(), words()));
    }

    private void show(List<QueuedPair> pairs) {
        int place = Math.max(0, place());
        Optional<QueuedPair> same =
                chosen.get()
                        .flatMap(before ->
                                pairs.stream()
                                        .filter(pair -> pair.ids().equals(before.ids()))
                                        .findFirst());
        isFilling = true;
        queue.setAll(pairs);
        isFilling = false;
        choose(
                same.or(() ->
                        pairs.isEmpty()
                                ? Optional.empty()
                                : Optional.of(pairs.get(Math.min(place, pairs.size() - 1)))));
        tell();
    }

    private int place() {
        return chosen.get().map(queue::indexOf).orElse(0);
    }

    private void choose(Optional<QueuedPair> pair) {
        comparison.show(pair);
        chosen.set(pair);
    }

    /** Somebody chooses a pair of the queue. */
    void select(QueuedPair pair) {
        if (!isFilling && !chosen.get().equals(Optional.of(pair))) {
            choose(Optional.of(pair));
        }
    }

    private void tell() {
        leftOut.set(
                found.map(Duplicates::leftOut)
                        .filter(pairs -> pairs > 0)
                        .map(pairs -> words().say("duplicate.left-out", pairs))
                        .orElse(""));
        if (looking.get()) {
            note.set(words().say("duplicate.looking"));
            empty.set(words().say("duplicate.looking"));
            return;
        }
        int all = found.map(Duplicates::size).orElse(0);
        String waiting =
                later.isEmpty() ? "" : " " + words().say("duplicate.put-off", later.size());
        note.set(
                found.isEmpty()
                        ? ""
                        : (queue.size() < MOST
                                        ? words().say("duplicate.to-decide", queue.size())
                                        : words().say("duplicate.likeliest", queue.size(), all))
                                + waiting);
        empty.set(
                found.map(duplicates ->
                                words().say("duplicate.no-pairs", duplicates.signatures(), lookedAt)
                                        + waiting)
                        .orElse(words().say("duplicate.not-looked")));
    }

    /** Both are one person's: one signature counts, as it was put together. */
    void onePerson() {
        Optional<QueuedPair> pair = chosen.get();
        Optional<DuplicateMerge> merge = comparison.merge();
        if (pair.isPresent() && merge.isPresent()) {
            DuplicateMerge joined = merge.get();
            decide(
                    new Change(words().say("duplicate.joined"), joined::apply, joined::takeBack),
                    each -> !Collections.disjoint(each.ids(), pair.get().ids()));
        }
    }

    /** They are two persons, which is remembered. */
    void different() {
        chosen.get()
                .ifPresent(pair -> {
                    Id one = pair.ids().getFirst();
                    Id other = pair.ids().getLast();
                    decide(
                            new Change(
                                    words().say("duplicate.told-different"),
                                    library -> library.likenesses().setDifferent(one, other, true),
                                    library ->
                                            library.likenesses().setDifferent(one, other, false)),
                            pair::equals);
                });
    }

    /**
     * Takes what is decided out of the queue at once, so that nobody decides on signatures as they
     * were before; what is still a pair afterwards comes back when it is read anew.
     */
    private void decide(Change change, Predicate<QueuedPair> decided) {
        reads++;
        show(queue.stream().filter(decided.negate()).toList());
        desk.changes()
                .make(
                        change,
                        failure -> {
                            read();
                            desk.failures().accept(failure);
                        });
    }

    /** Not now; it comes again when one looks again. */
    void later() {
        chosen.get()
                .ifPresent(pair -> {
                    later.add(pair.ids());
                    show(queue.stream().filter(each -> !each.equals(pair)).toList());
                });
    }

    Words words() {
        return desk.words();
    }

    Desk desk() {
        return desk;
    }

    ComparisonViewModel comparison() {
        return comparison;
    }

    ObservableList<QueuedPair> queue() {
        return queue;
    }

    ReadOnlyObjectProperty<Optional<QueuedPair>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** What stands in place of an empty queue. */
    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** How many pairs were not compared, for those who decide; empty if none. */
    ReadOnlyStringProperty leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }
}
