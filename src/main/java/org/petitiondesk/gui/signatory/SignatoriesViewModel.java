package org.petitiondesk.gui.signatory;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.library.SignatureRoll.Mark;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.workflow.RowSort;

import java.util.List;
import java.util.Optional;

/** The signatories of the current petition: found as one types, filtered, chosen. */
public final class SignatoriesViewModel {
    private final Desk desk;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<SignatoryFilter> filter =
            new SimpleObjectProperty<>(SignatoryFilter.ALL);
    private final ObjectProperty<Optional<RowSort.By>> sort =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<SignatoryRows> rows;
    private final ReadOnlyObjectWrapper<SignatureRoll> all =
            new ReadOnlyObjectWrapper<>(SignatureRoll.EMPTY);
    private final ReadOnlyObjectWrapper<SignedTexts> texts =
            new ReadOnlyObjectWrapper<>(SignedTexts.NONE);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<SignatureRoll> selected =
            new SimpleObjectProperty<>(SignatureRoll.EMPTY);
    private final SignatorySearch finding;
    private final SignatoryNarrowing narrowing;
    private final SignatorySort sorting;
    private RowOrder order = RowOrder.RECORDED;
    private final SignatoryDetailViewModel detail;
    private Optional<Id> petition = Optional.empty();

    /** The first rows of the petition, which are there again as soon as nothing is searched. */
    private List<Placed> first = List.of();

    /** The first rows of a petition, before the others. */
    private record Beginning(List<Placed> first, SignedTexts texts) {}

    /** What was read of a petition. */
    private record Whole(SignatureRoll roll, List<Placed> first, SignedTexts texts) {
        static final Whole NOTHING = new Whole(SignatureRoll.EMPTY, List.of(), SignedTexts.NONE);
    }

    public SignatoriesViewModel(Desk desk) {
        this.desk = desk;
        this.detail = new SignatoryDetailViewModel(desk);
        this.finding = new SignatorySearch(desk, this::tell);
        this.narrowing = new SignatoryNarrowing(desk, this::tell);
        this.sorting = new SignatorySort(desk, this::tell);
        this.rows = new ReadOnlyObjectWrapper<>(rowsOf(SignatureRoll.EMPTY, SignatureRoll.EMPTY));
        search.subscribe((before, query) -> look());
        filter.subscribe((before, wanted) -> look());
        sort.subscribe((before, by) -> sort());
        selected.subscribe((before, chosen) -> choose(chosen));
        desk.petition().subscribe((before, now) -> load());
        desk.changes().revisionProperty().subscribe((before, now) -> load());
    }

    private SignatoryRows rowsOf(SignatureRoll whole, SignatureRoll shown) {
        return new SignatoryRows(desk, whole, shown, order, texts.get());
    }

    /** Reads anew what the library has; the first rows come at once. */
    void load() {
        Optional<Id> wanted = desk.petition().get();
        if (!wanted.equals(petition)) {
            detail.finish();
            petition = wanted;
            sorting.stop();
            order = RowOrder.RECORDED;
            show(Whole.NOTHING);
            filter.set(filter.get().forAnyPetition());
            detail.leave();
        }
        if (wanted.isEmpty()) {
            return;
        }
        Id id = wanted.get();
        if (all.get().size() == 0) {
            desk.thread()
                    .run(
                            () -> beginning(id),
                            read -> {
                                if (petition.equals(Optional.of(id))) {
                                    first(read);
                                }
                            },
                            this::tell);
        }
        desk.thread()
                .run(
                        () -> read(desk.open().library(), id),
                        read -> {
                            if (petition.equals(Optional.of(id))) {
                                show(read);
                                sort();
                            }
                        },
                        this::tell);
    }

    private static Whole read(Library library, Id petition) throws LibraryException {
        return new Whole(
                library.signatures().roll(petition),
                library.signatures().first(petition, SignatoryRows.PAGE),
                SignedTexts.of(library, petition));
    }

    private Beginning beginning(Id id) throws LibraryException {
        return new Beginning(
                signatures().first(id, SignatoryRows.PAGE),
                SignedTexts.of(desk.open().library(), id));
    }

    private void first(Beginning read) {
        List<Placed> first = read.first();
        boolean isPlain = search.get().isBlank() && filter.get().equals(SignatoryFilter.ALL);
        if (all.get().size() == 0 && isPlain && !first.isEmpty()) {
            SignatureRoll.Builder roll = new SignatureRoll.Builder();
            first.forEach(placed -> roll.add(placed.place(), mark(placed)));
            SignatureRoll few = roll.roll();
            texts.set(read.texts());
            SignatoryRows shown = rowsOf(few, few);
            shown.fill(first);
            rows.set(shown);
        }
    }

    private static Mark mark(Placed placed) {
        return new Mark(
                placed.signed().signatory().kind(),
                placed.signed().signature().consent().consent(),
                placed.signed().signature().state());
    }

    private void show(Whole read) {
        all.set(read.roll());
        first = read.first();
        texts.set(read.texts());
        empty.set(read.roll().size() == 0);
        look();
        detail.refresh(read.texts());
    }

    /** Sorts anew; until that is done, rows stand as they did. */
    private void sort() {
        if (sort.get().isEmpty() || petition.isEmpty()) {
            sorting.stop();
            turn(RowOrder.RECORDED);
        } else {
            sorting.sort(petition.get(), sort.get().get(), this::turn);
        }
    }

    private void turn(RowOrder sorted) {
        if (order != sorted) {
            order = sorted;
            look();
        }
    }

    /** Finds what is to be shown: its first screen at once, the rest behind. */
    private void look() {
        SignatureRoll whole = all.get();
        Optional<SignatureRoll> narrowed = narrowing.of(whole, filter.get().traits(), this::look);
        if (narrowed.isEmpty()) {
            settled.set(false);
            finding.stop();
            return;
        }
        SignatureRoll among = narrowed.get().where(filter.get());
        String query = search.get();
        if (query.isBlank()) {
            finding.stop();
            turn(whole, among, first, true);
            return;
        }
        settled.set(false);
        finding.find(among, query, hits -> turn(whole, hits.roll(), hits.first(), hits.isWhole()));
    }

    private void turn(
            SignatureRoll whole, SignatureRoll shown, List<Placed> read, boolean isWhole) {
        fault.set("");
        SignatoryRows before = rows.get();
        if (before.areOf(whole, shown, order)) {
            before.refresh(texts.get());
        } else {
            SignatoryRows now = rowsOf(whole, shown);
            now.fill(read);
            rows.set(now);
        }
        note.set(noteOf(whole, shown.size(), isWhole));
        settled.set(isWhole && shown.size() > 0);
    }

    private String noteOf(SignatureRoll whole, int shown, boolean isWhole) {
        if (!isWhole) {
            return desk.words().say("signatory.found-so-far", shown);
        }
        if (shown < whole.size()) {
            return desk.words().say("signatory.found", shown, whole.size());
        }
        int organizations = whole.count(mark -> mark.kind() == Signatory.Kind.ORGANIZATION);
        return desk.words().say("signatory.all", whole.size(), organizations);
    }

    private void choose(SignatureRoll chosen) {
        if (chosen.size() == 0 && detail.addingProperty().get()) {
            return;
        }
        detail.finish();
        if (chosen.size() == 1) {
            desk.ask(
                    () -> signatures().read(chosen),
                    read -> {
                        if (selected.get() == chosen && !read.isEmpty()) {
                            detail.finish();
                            detail.show(read.getFirst().signed(), texts.get());
                        }
                    });
        } else {
            detail.leave();
        }
    }

    /** Begins a new signature in the details. */
    void add() {
        selected.set(SignatureRoll.EMPTY);
        detail.add();
    }

    /** Shows a signature's row, also where filters hide it or it is another petition's. */
    void choose(Id signature) {
        desk.ask(
                () -> signatures().find(signature),
                found ->
                        found.ifPresentOrElse(
                                signed -> choose(signed.signature()),
                                () -> detail.forget(signature)));
    }

    /**
     * Keeps what was typed; shows what could not be kept.
     *
     * @return whether all was
     */
    boolean leave() {
        detail.finish();
        detail.unkept().ifPresent(this::choose);
        return detail.isKept();
    }

    private void choose(Signature signature) {
        desk.petition().set(Optional.of(signature.petition()));
        search.set("");
        filter.set(SignatoryFilter.ALL);
        // Asked after the roll, so that it is there.
        desk.ask(
                () -> signatures().place(signature.id()),
                place -> {
                    int index = place.map(rows.get().roll()::indexOf).orElse(-1);
                    if (index >= 0) {
                        selected.set(rows.get().roll().part(index, index + 1));
                    }
                });
    }

    private SignatureRepository signatures() {
        return desk.open().library().signatures();
    }

    private void tell(Exception failure) {
        fault.set(FailureWords.of(failure, desk.words()));
    }

    Desk desk() {
        return desk;
    }

    SignatoryDetailViewModel detail() {
        return detail;
    }

    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<SignatoryFilter> filterProperty() {
        return filter;
    }

    /** By what the table is sorted; empty for the order in which signatures were recorded. */
    ObjectProperty<Optional<RowSort.By>> sortProperty() {
        return sort;
    }

    /** Whether rows are still being sorted. */
    ReadOnlyBooleanProperty sortingProperty() {
        return sorting.sortingProperty();
    }

    /** The rows of the table; another list whenever others are to be shown. */
    ReadOnlyObjectProperty<SignatoryRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** All signatures of the petition. */
    ReadOnlyObjectProperty<SignatureRoll> allProperty() {
        return all.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SignedTexts> textsProperty() {
        return texts.getReadOnlyProperty();
    }

    /** How many there are. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Whether the petition has no signature at all. */
    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** Whether the rows are all that is to be shown, and there are any. */
    ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /** What is chosen, as it is by now. */
    SignatureRoll chosen() {
        // Until all are read there is nothing younger.
        return all.get().size() == 0 ? selected.get() : selected.get().asIn(all.get());
    }

    /** The rows that are chosen. */
    ObjectProperty<SignatureRoll> selectedProperty() {
        return selected;
    }
}
