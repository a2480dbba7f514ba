package org.petitiondesk.gui.petition;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.FoundRows;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.gui.page.LetterSource;
import org.petitiondesk.gui.page.MendingPlace;
import org.petitiondesk.gui.page.PageViewModel;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Demand;
import org.petitiondesk.model.petition.DemandOutcome;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;
import org.petitiondesk.workflow.PetitionOverview;
import org.petitiondesk.workflow.PetitionRenewal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The petitions of a library, found as one types, and what stands behind the chosen one. */
public final class PetitionsViewModel {
    private final Desk desk;
    private final LetterSource source;
    private final PageViewModel page;
    private final PetitionChanges changes;
    private final PetitionFiles files;

    private final PetitionForms forms;
    private final LettersToMend toMend;
    private final FoundRows<PetitionRow> rows = new FoundRows<>(PetitionRow::matches);
    private final ReadOnlyObjectWrapper<Optional<PetitionRow>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PetitionOverview>> overview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty empty = new SimpleBooleanProperty();
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final StringProperty fault = new SimpleStringProperty("");
    private boolean isStale = true;
    private boolean isLooking;
    private int asked;

    public PetitionsViewModel(Desk desk, LetterSource source) {
        this.desk = desk;
        this.source = source;
        this.page = new PageViewModel(desk);
        this.changes = new PetitionChanges(desk);
        this.files = new PetitionFiles(desk);
        this.forms = new PetitionForms(desk);
        this.toMend = new LettersToMend(desk, this::tell);
        desk.changes().revisionProperty().addListener((property, before, now) -> load());
        desk.petition()
                .addListener(
                        (property, before, now) -> now.ifPresent(petition -> choose(petition)));
        shown.addListener((property, before, now) -> enter());
    }

    /** The room is shown: reads what may have changed meanwhile. */
    void enter() {
        if (isStale) {
            load();
        }
    }

    /** Reads everything anew; the choice stays, or goes to a neighbour. */
    public void load() {
        isStale = !shown.get();
        if (!isStale) {
            desk.thread().run(() -> rowsOf(desk.open().library()), this::take, this::tell);
            forms.load();
        }
    }

    private static List<PetitionRow> rowsOf(Library library) throws LibraryException {
        List<PetitionRow> found = new ArrayList<>();
        for (Petition petition : library.petitions().all()) {
            found.add(
                    new PetitionRow(
                            petition,
                            petition.titles().inOrAny(Language.ENGLISH),
                            library.signatures().count(petition.id())));
        }
        return found;
    }

    private void take(List<PetitionRow> found) {
        int place = rows.place(chosen.get());
        empty.set(found.isEmpty());
        rows.setAll(found);
        choose(row(desk.petition().get()).or(() -> rows.near(place)));
    }

    private Optional<PetitionRow> row(Optional<Id> petition) {
        return rows.first(row -> petition.equals(Optional.of(row.petition().id())));
    }

    /** Somebody chooses a row of the list. */
    void select(PetitionRow row) {
        if (!rows.isFilling() && !chosen.get().equals(Optional.of(row))) {
            choose(Optional.of(row));
        }
    }

    /** Chooses a petition, or will when it is read. */
    void choose(Id petition) {
        if (!chosen.get().map(row -> row.petition().id()).equals(Optional.of(petition))) {
            Optional<PetitionRow> row = row(Optional.of(petition));
            if (row.isPresent()) {
                choose(row);
            } else {
                desk.petition().set(Optional.of(petition));
            }
        }
    }

    private void choose(Optional<PetitionRow> row) {
        chosen.set(row);
        desk.petition().set(row.map(each -> each.petition().id()));
        look(row);
    }

    private void look(Optional<PetitionRow> row) {
        asked++;
        toMend.stop();
        if (!row.map(now -> now.petition().id())
                .equals(overview.get().map(now -> now.petition().id()))) {
            toMend.forget();
        }
        if (row.isEmpty()) {
            overview.set(Optional.empty());
            page.clear();
            return;
        }
        if (!isLooking) {
            read(row.get());
        }
    }

    /** One at a time: whoever goes through the list does not wait for those passed by. */
    private void read(PetitionRow row) {
        int ask = asked;
        isLooking = true;
        source.read(
                row.petition().id(),
                material -> {
                    isLooking = false;
                    if (ask != asked) {
                        chosen.get().ifPresent(this::read);
                    } else if (material.isPresent()) {
                        overview.set(Optional.of(PetitionOverview.of(material.get())));
                        page.show(material.get());
                        toMend.look(material.get());
                    }
                },
                failure -> {
                    isLooking = false;
                    desk.failures().accept(failure);
                });
    }

    private void tell(Throwable failure) {
        fault.set(FailureWords.of(failure, desk.words()));
    }

    /** A form for a new petition. */
    PetitionFormViewModel add(Runnable saved) {
        return forms.add(saved);
    }

    /** A form for the chosen petition, worded in the language of its page. */
    Optional<PetitionFormViewModel> edit(Runnable saved) {
        Language language = page.letter().languageProperty().get().orElse(Language.ENGLISH);
        return chosen.get().map(row -> forms.edit(row.petition(), language, saved));
    }

    /** Begins a new petition from the chosen one. */
    Optional<RenewalViewModel> renew(PetitionRenewal.Kind kind, Runnable begun) {
        return chosen.get()
                .map(row -> new RenewalViewModel(desk, kind, row.petition().id(), begun));
    }

    /** What is written in a form is not wanted. */
    void cancel(PetitionFormViewModel form) {
        forms.cancel(form);
    }

    /** Whether nothing is written in a form that is not kept. */
    boolean isKept() {
        return forms.isKept();
    }

    /** Says where the chosen petition stands in its life. */
    void setStatus(PetitionStatus status) {
        chosen.get().ifPresent(row -> changes.setStatus(row.petition(), status));
    }

    /** Says what became of one of the chosen petition's demands. */
    void setOutcome(Demand demand, DemandOutcome outcome) {
        chosen.get().ifPresent(row -> changes.setOutcome(row.petition(), demand, outcome));
    }

    /** Deletes the chosen petition with all that belongs to it. */
    void delete() {
        chosen.get().ifPresent(row -> changes.delete(row.petition(), row.signatures()));
    }

    /** Reads a petition's text file in and chooses the petition. */
    void read(Path file) {
        files.read(file, petition -> desk.petition().set(Optional.of(petition)));
    }

    /** Writes the chosen petition's text in one language into a file. */
    void write(Language language, Path file) {
        chosen.get().ifPresent(row -> files.write(row.petition(), language, file));
    }

    /** Goes to the chosen petition's letter. */
    void editLetter() {
        desk.navigation().go(Place.LETTER, desk.petition().get());
    }

    /** Where something is mended; this room for the petition's own data. */
    Optional<MendingPlace> mendingPlace(LetterProblem found) {
        return chosen.get().flatMap(row -> MendingPlace.of(found, row.petition().id()));
    }

    /** Goes to another room. */
    void go(MendingPlace to) {
        desk.navigation().go(to.place(), Optional.of(to.what()), to.language());
    }

    StringProperty searchProperty() {
        return rows.searchProperty();
    }

    ReadOnlyListProperty<PetitionRow> rowsProperty() {
        return rows.rowsProperty();
    }

    ReadOnlyObjectProperty<Optional<PetitionRow>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What stands behind the chosen petition. */
    public ReadOnlyObjectProperty<Optional<PetitionOverview>> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** What the letter check says of the chosen petition, once each; empty while it looks. */
    ReadOnlyObjectProperty<Optional<List<LetterProblem>>> toMendProperty() {
        return toMend.foundProperty();
    }

    /** What the letter check would warn of, but for somebody who lets it stand; once each. */
    List<LetterProblem> accepted() {
        return toMend.accepted();
    }

    /** Lets a warning stand. */
    void accept(LetterProblem warning) {
        toMend.accept(warning);
    }

    /** It is a warning again. */
    void takeAcceptedBack(LetterProblem warning) {
        toMend.takeBack(warning);
    }

    /** Whether the library has no petition at all. */
    BooleanProperty emptyProperty() {
        return empty;
    }

    /** Whether anybody can see the room; if not, nothing is read. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /** Why the room could not be filled; empty if nothing is wrong. */
    public StringProperty faultProperty() {
        return fault;
    }

    /** The pages beside it. */
    public PageViewModel page() {
        return page;
    }
}
