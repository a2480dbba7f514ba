package org.petitiondesk.gui.petition;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.LetterWorkshop;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.common.OpenLibrary;
import org.petitiondesk.gui.page.LetterSource;
import org.petitiondesk.gui.page.PageViewModel;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.LetterExport;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;
import org.petitiondesk.workflow.LetterOptions;
import org.petitiondesk.workflow.PetitionOverview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The petitions of a library, found as one types, and what stands behind the chosen one. */
public final class PetitionsViewModel {
    private final LibraryThread thread;
    private final OpenLibrary open;
    private final LetterWorkshop workshop;
    private final Words words;
    private final PageViewModel page;
    private final LetterSource source;

    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyListWrapper<PetitionRow> rows =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ObjectProperty<Optional<PetitionRow>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PetitionOverview>> overview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<LetterProblem>>> toMend =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty empty = new SimpleBooleanProperty();
    private final StringProperty fault = new SimpleStringProperty("");
    private List<PetitionRow> all = List.of();

    public PetitionsViewModel(Desk desk, LetterSource source) {
        this.source = source;
        this.thread = desk.thread();
        this.open = desk.open();
        this.workshop = desk.workshop();
        this.words = desk.words();
        this.page = new PageViewModel(desk);
        search.addListener((property, before, query) -> filter());
        chosen.addListener((property, before, row) -> {
            desk.petition().set(row.map(PetitionRow::petition).map(Petition::id));
            look(row);
        });
        desk.petition().subscribe(petition -> petition.ifPresent(this::choose));
    }

    /** Reads the list; the first petition is chosen if none is. */
    public void load() {
        thread.run(
                () -> rowsOf(open.library()),
                found -> {
                    all = found;
                    empty.set(found.isEmpty());
                    filter();
                    if (chosen.get().isEmpty() && !found.isEmpty()) {
                        chosen.set(Optional.of(found.getFirst()));
                    }
                },
                this::tell);
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

    private void filter() {
        rows.setAll(all.stream().filter(row -> row.matches(search.get())).toList());
    }

    private void look(Optional<PetitionRow> row) {
        if (row.isEmpty()) {
            return;
        }
        Petition petition = row.get().petition();
        toMend.set(Optional.empty());
        thread.run(
                () -> PetitionOverview.of(open.library(), petition),
                found -> {
                    // Somebody may have gone on to another petition meanwhile.
                    if (isChosen(petition)) {
                        overview.set(Optional.of(found));
                    }
                },
                this::tell);
        source.read(
                petition.id(),
                material -> {
                    if (isChosen(petition)) {
                        material.ifPresent(page::show);
                    }
                });
        thread.run(
                () ->
                        new LetterExport(workshop.assembly())
                                .check(
                                        open.library(),
                                        petition,
                                        LetterOptions.all(),
                                        workshop.writers())
                                .problems(),
                problems -> {
                    if (isChosen(petition)) {
                        toMend.set(Optional.of(LetterProblems.once(problems)));
                    }
                },
                this::tell);
    }

    /** Chooses a petition of the library. */
    void choose(Id petition) {
        all.stream()
                .filter(row -> row.petition().id().equals(petition))
                .findFirst()
                .ifPresent(row -> chosen.set(Optional.of(row)));
    }

    private boolean isChosen(Petition petition) {
        return chosen.get().map(PetitionRow::petition).equals(Optional.of(petition));
    }

    private void tell(Exception failure) {
        fault.set(FailureWords.of(failure, words));
    }

    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyListProperty<PetitionRow> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ObjectProperty<Optional<PetitionRow>> chosenProperty() {
        return chosen;
    }

    /** What stands behind the chosen petition. */
    public ReadOnlyObjectProperty<Optional<PetitionOverview>> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** What the letter check says of the chosen petition, once each; empty while it looks. */
    ReadOnlyObjectProperty<Optional<List<LetterProblem>>> toMendProperty() {
        return toMend.getReadOnlyProperty();
    }

    /** Whether the library has no petition at all. */
    BooleanProperty emptyProperty() {
        return empty;
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
