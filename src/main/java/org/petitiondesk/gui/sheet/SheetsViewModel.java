package org.petitiondesk.gui.sheet;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FoundRows;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.LineMark;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SheetTally;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.workflow.Removable;
import org.petitiondesk.workflow.SheetEdit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The current petition's sheets, found as one types, and the chosen one to be changed. */
final class SheetsViewModel {
    private final Desk desk;
    private final SheetFields fields = new SheetFields();
    private final FoundRows<SheetRow> rows = new FoundRows<>(SheetRow::matches);
    private final ReadOnlyObjectWrapper<Optional<SheetRow>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Petition>> petition =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private Optional<SignatureSheet> inFields = Optional.empty();
    private Optional<Id> awaited = Optional.empty();
    private int asked;

    /** What is read of the library. */
    private record Found(Optional<Petition> petition, List<SheetRow> rows) {
        static Found in(Library library, Optional<Id> petition, LocalDate today)
                throws LibraryException {
            if (petition.isEmpty()) {
                return new Found(Optional.empty(), List.of());
            }
            Map<Id, SheetTally> tallies = library.sheets().tallies(petition.get());
            Map<Id, SortedMap<Integer, LineMark>> marks = library.sheets().marksOf(petition.get());
            return new Found(
                    library.petitions().find(petition.get()),
                    library.sheets().of(petition.get()).stream()
                            .map(sheet ->
                                    new SheetRow(
                                            sheet,
                                            tallies.getOrDefault(sheet.id(), SheetTally.NONE),
                                            marks.getOrDefault(
                                                    sheet.id(), Collections.emptySortedMap()),
                                            sheet.isOverdue(today)))
                            .toList());
        }
    }

    SheetsViewModel(Desk desk) {
        this.desk = desk;
        desk.petition().addListener((property, before, now) -> load());
        desk.changes().revisionProperty().addListener((property, before, now) -> load());
        load();
    }

    /** Reads everything anew; the choice stays, or goes to a neighbour. */
    void load() {
        int ask = ++asked;
        Optional<Id> current = desk.petition().get();
        LocalDate today = today();
        desk.ask(
                () -> Found.in(desk.open().library(), current, today),
                found -> {
                    if (ask == asked) {
                        take(found);
                    }
                });
    }

    private void take(Found found) {
        int place = rows.place(chosen.get());
        Optional<Id> wanted = awaited.or(() -> chosen.get().map(row -> row.sheet().id()));
        petition.set(found.petition());
        rows.setAll(found.rows());
        long overdue = found.rows().stream().filter(SheetRow::isOverdue).count();
        note.set(
                overdue == 0
                        ? words().say("sheet.note", found.rows().size())
                        : words().say("sheet.note-overdue", found.rows().size(), overdue));
        Optional<SheetRow> row =
                wanted.flatMap(id -> rows.first(each -> each.sheet().id().equals(id)));
        row.ifPresent(there -> awaited = Optional.empty());
        show(row.or(() -> rows.near(place)));
    }

    private void show(Optional<SheetRow> row) {
        Optional<SignatureSheet> sheet = row.map(SheetRow::sheet);
        // What is being typed stays, unless the sheet was changed otherwise.
        if (!sheet.equals(inFields)) {
            inFields = sheet;
            sheet.ifPresent(fields::show);
        }
        chosen.set(row);
    }

    /**
     * Somebody chooses a row of the list.
     *
     * @return false if something that was typed of another is not right; that one stays chosen
     */
    boolean select(SheetRow row) {
        boolean isAnother = !rows.isFilling() && !chosen.get().equals(Optional.of(row));
        if (isAnother) {
            if (!commit()) {
                return false;
            }
            fault.set("");
            show(Optional.of(row));
        }
        return true;
    }

    /** Chooses a sheet, also where it is still being read. */
    void choose(Id sheet) {
        commit();
        awaited = Optional.of(sheet);
        load();
    }

    /**
     * Keeps what was typed, if it is right and differs.
     *
     * @return false if something that was typed is not right
     */
    boolean commit() {
        if (inFields.isEmpty()) {
            return true;
        }
        SignatureSheet before = inFields.get();
        if (before.closed()) {
            return true;
        }
        if (!fields.areRight()) {
            return false;
        }
        SignatureSheet after = fields.over(before);
        if (!after.equals(before)) {
            change(before, after, "sheet.told.changed");
        }
        return true;
    }

    /** Notes that the chosen sheet came back today. */
    void markReturned() {
        if (!commit()) {
            return;
        }
        inFields.filter(sheet -> sheet.returnedOn().isEmpty() && !sheet.closed())
                .ifPresent(sheet -> {
                    SignatureSheet after =
                            sheet.returned(Optional.of(today()), sheet.countedLines());
                    change(sheet, after, "sheet.told.returned");
                    fields.show(after);
                });
    }

    /**
     * Closes the chosen sheet, or opens it again; why it cannot be stands in the line of faults.
     */
    void close() {
        if (!commit()) {
            return;
        }
        Optional<SheetRow> row = chosen.get();
        if (inFields.isEmpty() || row.isEmpty()) {
            return;
        }
        SignatureSheet sheet = inFields.get();
        SheetRow now = new SheetRow(sheet, row.get().tally(), row.get().marks(), false);
        if (sheet.closed()) {
            change(sheet, sheet.closed(false), "sheet.told.opened");
        } else if (now.gap().isEmpty()) {
            change(sheet, sheet.closed(true), "sheet.told.closed");
        } else {
            fault.set(why(now));
        }
    }

    /** Why a sheet cannot be closed; empty if it can. */
    String why(SheetRow row) {
        int counted = row.sheet().countedLines().orElse(0);
        return row.gap()
                .map(gap ->
                        words().say(
                                        "sheet.gap."
                                                + gap.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'),
                                        row.tally().lines(),
                                        counted))
                .orElse("");
    }

    private void change(SignatureSheet before, SignatureSheet after, String told) {
        inFields = Optional.of(after);
        fault.set("");
        SheetEdit edit = new SheetEdit(List.of(before), List.of(after));
        desk.changes()
                .make(
                        new Change(words().say(told, before.label()), edit::apply, edit::takeBack),
                        failure -> {
                            inFields = Optional.empty();
                            desk.failures().accept(failure);
                            load();
                        });
    }

    /** Deletes the chosen sheet; a sheet with entered lines stays. */
    void delete() {
        Optional<SheetRow> row = chosen.get();
        if (row.isEmpty()) {
            return;
        }
        if (row.get().tally().entered() > 0) {
            fault.set(words().say("sheet.fault.entered"));
            return;
        }
        fault.set("");
        Removable sheet = Removable.sheet(row.get().sheet().id());
        desk.changes()
                .make(
                        new Change(
                                words().say("sheet.told.deleted", row.get().sheet().label()),
                                sheet::remove,
                                sheet::giveBack));
    }

    /** Prints the chosen sheet again. */
    void print() {
        if (commit() && inFields.isPresent() && petition.get().isPresent()) {
            SheetPrint print = new SheetPrint(desk);
            SignatureSheet sheet = inFields.get();
            Petition of = petition.get().get();
            desk.ask(
                    () -> print.prepare(desk.open().library(), of, List.of(sheet)),
                    prepared -> {
                        Optional<String> wrong = print.fault(prepared);
                        fault.set(wrong.orElse(""));
                        if (wrong.isEmpty()) {
                            print.write(prepared);
                        }
                    });
        }
    }

    /** Asks for new sheets of the current petition; nothing if there is none. */
    Optional<IssueViewModel> issue() {
        commit();
        return petition.get().map(of -> new IssueViewModel(desk, of));
    }

    private LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    Words words() {
        return desk.words();
    }

    Desk desk() {
        return desk;
    }

    SheetFields fields() {
        return fields;
    }

    StringProperty searchProperty() {
        return rows.searchProperty();
    }

    ReadOnlyListProperty<SheetRow> rowsProperty() {
        return rows.rowsProperty();
    }

    ReadOnlyObjectProperty<Optional<SheetRow>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Petition>> petitionProperty() {
        return petition.getReadOnlyProperty();
    }

    /** How many there are. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Why something could not be done; empty if nothing failed. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
