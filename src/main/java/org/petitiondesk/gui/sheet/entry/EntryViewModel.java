package org.petitiondesk.gui.sheet.entry;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.sheet.entry.LineComposer.Carried;
import org.petitiondesk.gui.sheet.entry.LineComposer.Fault;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.LineMark;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.workflow.LineEdit;
import org.petitiondesk.workflow.SheetEdit;
import org.petitiondesk.workflow.SheetLine;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Copies one signature sheet, line by line. Each line is kept when it is left. */
final class EntryViewModel {
    private static final SheetLine NOTHING = new SheetLine.Empty();

    private final Desk desk;
    private final Id sheetId;
    private final EntryFields fields = new EntryFields();
    private final ReadOnlyObjectWrapper<Optional<SheetProgress>> progress =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyObjectWrapper<Carried> carried =
            new ReadOnlyObjectWrapper<>(Carried.NONE);
    private final ReadOnlyObjectWrapper<Optional<Fault>> fault =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<EntryRow> rows = FXCollections.observableArrayList();

    /** Kept: it listens weakly, and whoever listens to it is forgotten with it. */
    private final ObservableList<EntryRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);

    private final SortedMap<Integer, SheetLine> lines = new TreeMap<>();
    private final Subscription reading;
    private SheetLine base = NOTHING;
    private Id nextSignature;

    /** What the library has of the sheet. */
    private record Read(Optional<SignatureSheet> sheet, SortedMap<Integer, SheetLine> lines) {
        static Read of(Library library, Id sheet) throws LibraryException {
            return new Read(library.sheets().find(sheet), SheetLine.of(library, sheet));
        }
    }

    EntryViewModel(Desk desk, Id sheet) {
        this.desk = desk;
        this.sheetId = sheet;
        this.nextSignature = desk.ids().next();
        this.reading = desk.changes().revisionProperty().subscribe(this::load);
        load();
    }

    /** Nothing is read any more when the library changes. */
    void end() {
        reading.unsubscribe();
    }

    private void load() {
        desk.ask(() -> Read.of(desk.open().library(), sheetId), this::show);
    }

    /** What is on its way to the disk is not in what was read; it is read once more after it. */
    private void show(Read read) {
        if (desk.changes().savingProperty().get() || read.sheet().isEmpty()) {
            return;
        }
        boolean isFirst = progress.get().isEmpty();
        lines.clear();
        lines.putAll(read.lines());
        tell(read.sheet().get());
        if (isFirst) {
            begin(firstFree());
        } else if (!content(current.get()).equals(base) && (!isTyped() || fields.areEmpty())) {
            begin(current.get());
        }
    }

    private void tell(SignatureSheet sheet) {
        SheetProgress told = new SheetProgress(sheet, SheetLine.tally(lines.values()));
        int last = lines.isEmpty() ? 0 : lines.lastKey();
        int count = told.rows(last);
        for (int line = 1; line <= count; line++) {
            EntryRow row = new EntryRow(line, content(line));
            if (line > rows.size()) {
                rows.add(row);
            } else if (!rows.get(line - 1).equals(row)) {
                rows.set(line - 1, row);
            }
        }
        rows.remove(count, rows.size());
        progress.set(Optional.of(told));
    }

    private SheetLine content(int line) {
        return lines.getOrDefault(line, NOTHING);
    }

    private int firstFree() {
        int line = 1;
        while (line < rows.size() && lines.containsKey(line)) {
            line++;
        }
        return line;
    }

    private void begin(int line) {
        current.set(line);
        base = content(line);
        fault.set(Optional.empty());
        carried.set(base instanceof SheetLine.Empty ? above(line) : Carried.NONE);
        fields.clear();
        nextSignature = desk.ids().next();
        base.signed().ifPresent(fields::show);
    }

    private Carried above(int line) {
        return lines.headMap(line).sequencedValues().reversed().stream()
                .flatMap(content -> content.signed().stream())
                .map(Signed::signature)
                .findFirst()
                .map(signature -> new Carried(signature.place(), signature.signedOn()))
                .orElse(Carried.NONE);
    }

    /** Keeps the line and goes to another; stays where something is wrong. */
    boolean goTo(int line) {
        if (line < 1 || line > rows.size()) {
            return commit();
        }
        if (!commit()) {
            return false;
        }
        begin(line);
        return true;
    }

    boolean next() {
        return goTo(current.get() + 1);
    }

    boolean previous() {
        return goTo(current.get() - 1);
    }

    /**
     * Keeps what was typed.
     *
     * @return false if something is wrong with it; it stays as it is
     */
    boolean commit() {
        Optional<LineComposer> composer = composer();
        if (composer.isEmpty() || !isTyped()) {
            fault.set(Optional.empty());
            return true;
        }
        if (fields.areEmpty() || isCleared()) {
            write(NOTHING, "entry.emptied");
            return true;
        }
        fault.set(composer.get().fault(fields));
        if (fault.get().isPresent()) {
            return false;
        }
        Signed after =
                base.signed()
                        .map(former -> composer.get().over(fields, former))
                        .orElseGet(() ->
                                composer.get()
                                        .first(
                                                fields,
                                                current.get(),
                                                nextSignature,
                                                desk.ids().next(),
                                                carried.get()));
        write(new SheetLine.Entered(after), "entry.entered");
        return true;
    }

    /** Whether an entered line lost its name, and all that goes with it. */
    private boolean isCleared() {
        return base.signed().isPresent()
                && fields.asSigned().isEmpty()
                && fields.organization.get().isBlank();
    }

    /** Whether what stands in the cells differs from what is kept. */
    private boolean isTyped() {
        return switch (base) {
            case SheetLine.Empty() -> !fields.areEmpty();
            case SheetLine.Marked(_) -> !fields.areEmpty();
            case SheetLine.Entered(Signed former) ->
                    composer()
                            .filter(composer ->
                                    composer.fault(fields).isPresent()
                                            || !composer.over(fields, former).equals(former)
                                            || !fields.different.isEmpty())
                            .isPresent();
        };
    }

    private Optional<LineComposer> composer() {
        return progress.get()
                .map(SheetProgress::sheet)
                .filter(sheet -> !sheet.closed())
                .map(sheet ->
                        new LineComposer(
                                sheet,
                                LocalDate.now(desk.clock()),
                                desk.words().say("entry.ticked")));
    }

    /** Whether a line can be marked as struck out; not in a closed sheet, nor where it is. */
    boolean canBeStruck() {
        return composer().isPresent() && !isMarked(LineMark.Kind.STRUCK);
    }

    private boolean isMarked(LineMark.Kind kind) {
        return base instanceof SheetLine.Marked(LineMark mark) && mark.kind() == kind;
    }

    /** Marks the line and goes on, or takes the same mark away. */
    void mark(LineMark mark) {
        if (isMarked(mark.kind())) {
            unmark();
        } else if (composer().isPresent()) {
            fields.clear();
            write(
                    new SheetLine.Marked(mark),
                    "entry.told-" + mark.kind().name().toLowerCase(Locale.ROOT));
            begin(Math.min(current.get() + 1, rows.size()));
        }
    }

    /** Takes the line's mark away. */
    void unmark() {
        if (composer().isPresent() && base instanceof SheetLine.Marked) {
            fields.clear();
            write(NOTHING, "entry.emptied");
            begin(current.get());
        }
    }

    private void write(SheetLine after, String told) {
        int line = current.get();
        SheetLine before = base;
        LineEdit edit = new LineEdit(sheetId, line, before, after, Set.copyOf(fields.different));
        base = after;
        put(line, after);
        fields.different.clear();
        String name = after.signed().map(signed -> signed.signature().name().main()).orElse("");
        desk.changes()
                .make(
                        new Change(desk.words().say(told, line, name), edit::apply, edit::takeBack),
                        failure -> {
                            put(line, before);
                            if (current.get() == line && base.equals(after)) {
                                base = before;
                            }
                            desk.failures().accept(failure);
                        });
    }

    private void put(int line, SheetLine content) {
        if (content instanceof SheetLine.Empty) {
            lines.remove(line);
        } else {
            lines.put(line, content);
        }
        progress.get().map(SheetProgress::sheet).ifPresent(this::tell);
    }

    /**
     * Says how many signed lines the sheet has.
     *
     * @return false if it has not as many lines
     */
    boolean count(int counted) {
        if (progress.get().filter(known -> known.sheet().hasLines(counted)).isEmpty()) {
            return false;
        }
        save(sheet -> sheet.returned(day(sheet), Optional.of(counted)), "entry.counted");
        return true;
    }

    /** How many lines the sheet has. */
    int lineCount() {
        return progress.get().map(known -> known.sheet().lines()).orElse(0);
    }

    /** A sheet whose lines are copied has come back. */
    private Optional<LocalDate> day(SignatureSheet sheet) {
        return sheet.returnedOn().or(() -> Optional.of(LocalDate.now(desk.clock())));
    }

    /** Closes the sheet if all its lines are there; tells whether it did. */
    boolean close() {
        if (!commit() || !progress.get().map(SheetProgress::isWhole).orElse(false)) {
            return false;
        }
        save(sheet -> sheet.closed(true), "entry.closed");
        return true;
    }

    private void save(UnaryOperator<SignatureSheet> change, String told) {
        progress.get()
                .map(SheetProgress::sheet)
                .ifPresent(before -> {
                    SignatureSheet after = change.apply(before);
                    SheetEdit edit = new SheetEdit(List.of(before), List.of(after));
                    tell(after);
                    desk.changes()
                            .make(
                                    new Change(
                                            desk.words().say(told, after.label()),
                                            edit::apply,
                                            edit::takeBack),
                                    failure -> {
                                        tell(before);
                                        desk.failures().accept(failure);
                                    });
                });
    }

    /** The identifier of the signature that is being typed. */
    Id signature() {
        return base.signed().map(Signed::signature).map(Signature::id).orElse(nextSignature);
    }

    /** The e-mail address of its signer, if it was entered elsewhere. */
    String email() {
        return base.signed().map(signed -> signed.signatory().email()).orElse("");
    }

    /** Whether the line counts, or will. */
    boolean isCounting() {
        return switch (base) {
            case SheetLine.Empty() -> true;
            case SheetLine.Marked(_) -> !fields.areEmpty();
            case SheetLine.Entered(Signed signed) ->
                    signed.signature().state() == SignatureState.ACTIVE
                            || signed.signature().state() == SignatureState.DUPLICATE;
        };
    }

    Desk desk() {
        return desk;
    }

    EntryFields fields() {
        return fields;
    }

    ObservableList<EntryRow> rows() {
        return shownRows;
    }

    /** Empty until the sheet is read. */
    ReadOnlyObjectProperty<Optional<SheetProgress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The line that is typed, counted from 1. */
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Carried> carriedProperty() {
        return carried.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Fault>> faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
