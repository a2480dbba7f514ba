package org.petitiondesk.gui.duplicate;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.workflow.DuplicateMerge;
import org.petitiondesk.workflow.Duplicates;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The pairs of the current petition that nobody has decided. They are read anew whenever something
 * was changed, but only while somebody looks at them.
 */
final class DuplicatesViewModel {
    /** More at once nobody decides; the next come when these are decided. */
    static final int MOST = 200;

    private final Desk desk;
    private final ComparisonViewModel comparison;
    private final PairLook look;
    private final ObservableList<QueuedPair> queue = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<QueuedPair>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final QueueNotes notes;
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final Set<List<Id>> later = new HashSet<>();
    private Optional<Duplicates> found = Optional.empty();

    /** How many pairs come after those of the queue. */
    private int further;

    private Optional<Id> lookedThrough = Optional.empty();
    private String lookedAt = "";

    /** Why the last look did not come to its end, in one sentence. */
    private String fault = "";

    private boolean isShown;

    /** Whether something was changed since the pairs were read. */
    private boolean isStale;

    /** Which reading of the pairs is the latest; the search goes on whatever is read. */
    private int reads;

    private boolean isFilling;

    DuplicatesViewModel(Desk desk) {
        this.desk = desk;
        this.comparison = new ComparisonViewModel(desk);
        this.notes = new QueueNotes(desk.words());
        this.look =
                new PairLook(
                        desk,
                        new PairLook.Told() {
                            @Override
                            public void found(Duplicates duplicates) {
                                take(duplicates);
                            }

                            @Override
                            public void stopped() {
                                ended("");
                            }

                            @Override
                            public void failed(String why) {
                                ended(why);
                            }
                        });
        desk.petition().addListener((property, before, now) -> forget());
        desk.changes().revisionProperty().addListener((property, before, now) -> changed());
        forget();
    }

    private void forget() {
        look.forget();
        reads++;
        found = Optional.empty();
        further = 0;
        lookedThrough = Optional.empty();
        later.clear();
        looking.set(false);
        fault = "";
        show(List.of());
    }

    /**
     * The room is shown: looks for pairs, unless that was done since the petition was chosen, and
     * reads them anew if something was changed since they were read.
     */
    void enter() {
        isShown = true;
        if (!lookedThrough.equals(desk.petition().get())) {
            look();
        } else if (isStale) {
            read();
        }
    }

    /** Another room is shown. */
    void left() {
        isShown = false;
    }

    private void changed() {
        isStale = true;
        if (isShown) {
            read();
        }
    }

    /** Looks through all signatures anew. */
    void look() {
        look.forget();
        reads++;
        Optional<Id> petition = desk.petition().get();
        if (petition.isEmpty()) {
            return;
        }
        lookedThrough = petition;
        later.clear();
        looking.set(true);
        fault = "";
        tell();
        look.begin(petition.get());
    }

    private void take(Duplicates duplicates) {
        found = Optional.of(duplicates);
        lookedAt = now();
        looking.set(false);
        read();
    }

    private void ended(String why) {
        lookedThrough = Optional.empty();
        looking.set(false);
        fault = why;
        tell();
    }

    private String now() {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .format(LocalTime.ofInstant(desk.clock().instant(), ZoneId.systemDefault()));
    }

    /** Reads the pairs anew: what was decided meanwhile, here or elsewhere, is none any more. */
    private void read() {
        isStale = false;
        if (found.isEmpty()) {
            return;
        }
        int mine = ++reads;
        Duplicates duplicates = found.get();
        Set<List<Id>> put = Set.copyOf(later);
        desk.ask(
                () -> new PairReading(desk.open().library(), words()).first(duplicates, MOST, put),
                part -> {
                    if (mine == reads) {
                        further = part.further();
                        show(part.pairs());
                    }
                });
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
        if (looking.get()) {
            notes.looking();
        } else if (!fault.isEmpty()) {
            notes.failed(fault);
        } else {
            found.ifPresentOrElse(
                    all -> notes.found(all, lookedAt, queue.size(), further, later.size()),
                    notes::notLooked);
        }
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
                    if (queue.isEmpty()) {
                        read();
                    }
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

    QueueNotes notes() {
        return notes;
    }

    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }
}
