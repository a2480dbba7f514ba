package org.petitiondesk.gui.list;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.petitiondesk.exchange.ColumnMapping;
import org.petitiondesk.exchange.ListForm;
import org.petitiondesk.exchange.ListPreview;
import org.petitiondesk.exchange.table.TableForm;
import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.MappingRepository;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.list.KeptMapping;
import org.petitiondesk.model.list.ListKind;
import org.petitiondesk.model.list.MappedColumn;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a list is read: what was found out of it, what a person says otherwise, and what is kept of
 * that for the next list of the same form.
 *
 * @param <D> what a line of the list gives
 */
public final class ListFormViewModel<D> {
    private final Desk desk;
    private final FieldNames fields;
    private final ObjectProperty<ListForm> form = new SimpleObjectProperty<>(ListForm.FOUND_OUT);
    private final ReadOnlyObjectWrapper<Optional<ListPreview<D>>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<KeptMapping>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final ObservableList<KeptMapping> kept = FXCollections.observableArrayList();

    /** Held here: JavaFX holds such a view only weakly, and with it those who listen. */
    private final ObservableList<KeptMapping> shownKept =
            FXCollections.unmodifiableObservableList(kept);

    /** A kept mapping is offered once; what a person says afterwards holds. */
    private boolean mayOffer = true;

    public ListFormViewModel(Desk desk, ListKind kind) {
        this.desk = desk;
        this.fields = new FieldNames(kind, desk.words());
    }

    /** Reads the beginning of a list. */
    @FunctionalInterface
    public interface Beginning<D> {
        ListPreview<D> read() throws IOException;
    }

    /** What was read: the beginning, and the mappings that there are. */
    public record Found<D>(ListPreview<D> preview, List<KeptMapping> kept) {}

    /** Reads; to be called on the library's thread. */
    public Found<D> read(Beginning<D> beginning) throws IOException, LibraryException {
        return new Found<>(beginning.read(), mappings().all(fields.kind()));
    }

    /** Shows what was read; it may be that a kept mapping now says otherwise. */
    public void show(Found<D> found) {
        kept.setAll(found.kept());
        Optional<KeptMapping> same =
                found.kept().stream().filter(found.preview()::isOfTheFormOf).findFirst();
        boolean isOffered = mayOffer && same.isPresent();
        mayOffer = false;
        preview.set(Optional.of(found.preview()));
        fault.set(wrong(found.preview()));
        if (isOffered) {
            choose(same.get());
        }
    }

    /** Shows that nothing can be read. */
    public void showNothing() {
        preview.set(Optional.empty());
        fault.set("");
    }

    /** Forgets what was said of another list. */
    public void begin() {
        chosen.set(Optional.empty());
        mayOffer = true;
        form.set(ListForm.FOUND_OUT);
    }

    public void charset(Charset charset) {
        ListForm now = form.get();
        set(new TableForm(Optional.of(charset), now.table().delimiter()), now.headings());
    }

    public void delimiter(char delimiter) {
        ListForm now = form.get();
        set(new TableForm(now.table().charset(), Optional.of(delimiter)), now.headings());
    }

    public void headings(boolean areThere) {
        set(form.get().table(), Optional.of(areThere));
    }

    /** With other columns, what was said of them holds no longer. */
    private void set(TableForm table, Optional<Boolean> headings) {
        chosen.set(Optional.empty());
        mayOffer = true;
        form.set(new ListForm(table, headings, ColumnMapping.NONE));
    }

    /**
     * Says what a column holds.
     *
     * @param column counted from 0
     * @param field by its word; empty to leave the column out
     */
    public void map(int column, Optional<String> field) {
        preview.get()
                .ifPresent(now -> {
                    List<MappedColumn> columns = new ArrayList<>(now.columns());
                    columns.set(column, new MappedColumn(columns.get(column).heading(), field));
                    chosen.set(Optional.empty());
                    form.set(
                            new ListForm(
                                    form.get().table(),
                                    Optional.of(now.hasHeadings()),
                                    new ColumnMapping.All(columns)));
                });
    }

    /** Reads the list as another one was read. */
    public void choose(KeptMapping mapping) {
        chosen.set(Optional.of(mapping));
        form.set(
                new ListForm(
                        form.get().table(),
                        Optional.empty(),
                        new ColumnMapping.All(mapping.columns())));
    }

    /** Goes back to what the headings tell. */
    public void findOut() {
        chosen.set(Optional.empty());
        form.set(new ListForm(form.get().table(), Optional.empty(), ColumnMapping.NONE));
    }

    /** Keeps what the columns hold, in the place of what had the same name. */
    public void keep(String name) {
        if (name.isBlank() || preview.get().isEmpty()) {
            return;
        }
        Optional<KeptMapping> before =
                kept.stream().filter(each -> each.name().equals(name.strip())).findFirst();
        KeptMapping mapping =
                new KeptMapping(
                        before.map(KeptMapping::id).orElseGet(desk.ids()::next),
                        fields.kind(),
                        name.strip(),
                        preview.get().get().columns());
        chosen.set(Optional.of(mapping));
        Change.Step forget = library -> library.mappings().delete(mapping.id());
        make(
                "list.kept",
                mapping,
                library -> library.mappings().save(mapping),
                before.<Change.Step>map(old -> library -> library.mappings().save(old))
                        .orElse(forget));
    }

    /** Removes the chosen mapping; the columns stay as they are. */
    public void forget() {
        chosen.get()
                .ifPresent(mapping -> {
                    chosen.set(Optional.empty());
                    make(
                            "list.forgotten",
                            mapping,
                            library -> library.mappings().delete(mapping.id()),
                            library -> library.mappings().save(mapping));
                });
    }

    private void make(String told, KeptMapping mapping, Change.Step step, Change.Step back) {
        desk.changes()
                .make(
                        new Change(desk.words().say(told, mapping.name()), step, back),
                        () -> desk.ask(() -> mappings().all(fields.kind()), kept::setAll),
                        desk.failures());
    }

    private MappingRepository mappings() {
        return desk.open().library().mappings();
    }

    /** Why the list cannot be taken in as it is mapped. */
    private String wrong(ListPreview<D> read) {
        return read.problems().stream()
                .filter(Problem::isError)
                .findFirst()
                .map(this::sentence)
                .orElse("");
    }

    /** What is wrong, in words for a window: what a command would take an option for is here. */
    public String sentence(Problem problem) {
        List<String> said = problem.arguments();
        return switch (problem.key()) {
            case "map.twice" ->
                    desk.words()
                            .say(
                                    "list.twice",
                                    fields.name(Optional.of(said.getFirst())),
                                    said.get(1),
                                    said.get(2));
            case "list.no-name-column" -> desk.words().say("list.no-name-column");
            case "list.columns-ignored" -> desk.words().say("list.columns-ignored", said);
            default -> desk.words().say("problem." + problem.key(), said);
        };
    }

    /** What the columns can hold. */
    FieldNames fields() {
        return fields;
    }

    public ReadOnlyObjectProperty<ListForm> formProperty() {
        return form;
    }

    /** The first lines; empty while nothing is read. */
    public ReadOnlyObjectProperty<Optional<ListPreview<D>>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** The mappings of lists of this kind. */
    public ObservableList<KeptMapping> kept() {
        return shownKept;
    }

    /** The mapping by which the list is read; empty if a person said otherwise since. */
    public ReadOnlyObjectProperty<Optional<KeptMapping>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What is wrong with the columns; empty if nothing is. */
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
