package org.petitiondesk.gui.petition;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.gui.page.LetterSource;
import org.petitiondesk.gui.page.MendingPlace;
import org.petitiondesk.gui.page.PageViewModel;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.workflow.LetterExport;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;
import org.petitiondesk.workflow.PetitionOverview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;

/** The petitions of a library, found as one types, and what stands behind the chosen one. */
public final class PetitionsViewModel {
    private final Desk desk;
    private final LetterSource source;
    private final PageViewModel page;
    private final PetitionChanges changes;
    private final PetitionFiles files;

    /** Pages are drawn elsewhere and do not wait for checks. */
    private final Executor checks = new ForkJoinPool(1);

    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyListWrapper<PetitionRow> rows =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Optional<PetitionRow>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PetitionOverview>> overview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<LetterProblem>>> toMend =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty empty = new SimpleBooleanProperty();
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final StringProperty fault = new SimpleStringProperty("");
    private final Map<Optional<Id>, PetitionFormViewModel> forms = new HashMap<>();
    private List<PetitionRow> all = List.of();
    private TemplateCatalog templates;
    private boolean isFilling;
    private boolean isStale = true;
    private boolean isLooking;

    /** Also asked by the checks. */
    private final AtomicInteger asked = new AtomicInteger();

    public PetitionsViewModel(Desk desk, LetterSource source) {
        this.desk = desk;
        this.source = source;
        this.page = new PageViewModel(desk);
        this.templates = desk.templates();
        this.changes = new PetitionChanges(desk);
        this.files = new PetitionFiles(desk);
        search.addListener((property, before, query) -> filter());
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
            desk.ask(
                    () -> desk.templates().with(desk.open().library().templates().all()),
                    found -> templates = found);
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
        int place = chosen.get().map(all::indexOf).orElse(0);
        all = found;
        empty.set(found.isEmpty());
        filter();
        Optional<Id> current = desk.petition().get();
        Optional<PetitionRow> row =
                row(current)
                        .or(() ->
                                found.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(
                                                found.get(Math.clamp(place, 0, found.size() - 1))));
        choose(row);
    }

    private Optional<PetitionRow> row(Optional<Id> petition) {
        return all.stream()
                .filter(row -> petition.equals(Optional.of(row.petition().id())))
                .findFirst();
    }

    private void filter() {
        List<PetitionRow> found = all.stream().filter(row -> row.matches(search.get())).toList();
        if (!rows.equals(found)) {
            // The list forgets its choice while it is filled.
            isFilling = true;
            rows.setAll(found);
            isFilling = false;
        }
    }

    /** Somebody chooses a row of the list. */
    void select(PetitionRow row) {
        if (!isFilling && !chosen.get().equals(Optional.of(row))) {
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
        asked.incrementAndGet();
        if (!row.map(now -> now.petition().id())
                .equals(overview.get().map(now -> now.petition().id()))) {
            toMend.set(Optional.empty());
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
        int ask = asked.get();
        isLooking = true;
        source.read(
                row.petition().id(),
                material -> {
                    isLooking = false;
                    if (ask != asked.get()) {
                        chosen.get().ifPresent(this::read);
                    } else if (material.isPresent()) {
                        overview.set(Optional.of(PetitionOverview.of(material.get())));
                        page.show(material.get());
                        check(material.get(), ask);
                    }
                },
                failure -> {
                    isLooking = false;
                    desk.failures().accept(failure);
                });
    }

    /** Looks for what to mend, away from the library: every letter is made for it. */
    private void check(LetterMaterial material, int ask) {
        var _ =
                CompletableFuture.supplyAsync(
                                () ->
                                        ask == asked.get()
                                                ? problems(material)
                                                : List.<LetterProblem>of(),
                                checks)
                        .thenAcceptAsync(
                                problems -> {
                                    if (ask == asked.get()) {
                                        toMend.set(Optional.of(LetterProblems.once(problems)));
                                    }
                                },
                                desk.thread().window())
                        .exceptionally(failure -> {
                            desk.thread().window().execute(() -> tell(failure));
                            return null;
                        });
    }

    private List<LetterProblem> problems(LetterMaterial material) {
        return new LetterExport(desk.workshop().assembly())
                .check(material, LetterOptions.all(), desk.workshop().writers())
                .problems();
    }

    private void tell(Throwable failure) {
        fault.set(FailureWords.of(failure, desk.words()));
    }

    /** A form for a new petition. */
    PetitionFormViewModel add(Runnable saved) {
        return form(Optional.empty(), Language.ENGLISH, saved);
    }

    /** A form for the chosen petition, worded in the language of its page. */
    Optional<PetitionFormViewModel> edit(Runnable saved) {
        Language language = page.languageProperty().get().orElse(Language.ENGLISH);
        return chosen.get()
                .map(row -> {
                    PetitionFormViewModel form = form(Optional.of(row.petition()), language, saved);
                    return form.over(row.petition());
                });
    }

    /** The form as it was left, if something is written in it that is not kept yet. */
    private PetitionFormViewModel form(Optional<Petition> of, Language language, Runnable saved) {
        Optional<Id> id = of.map(Petition::id);
        return Optional.ofNullable(forms.get(id))
                .filter(PetitionFormViewModel::isTyped)
                .orElseGet(() -> {
                    PetitionFormViewModel form =
                            new PetitionFormViewModel(
                                    desk,
                                    templates,
                                    of,
                                    language,
                                    () -> {
                                        forms.remove(id);
                                        saved.run();
                                    });
                    forms.put(id, form);
                    return form;
                });
    }

    /** What is written in a form is not wanted. */
    void cancel(PetitionFormViewModel form) {
        forms.values().remove(form);
    }

    /** Whether nothing is written in a form that is not kept. */
    boolean isKept() {
        return forms.values().stream().noneMatch(PetitionFormViewModel::isTyped);
    }

    /** Says where the chosen petition stands in its life. */
    void setStatus(PetitionStatus status) {
        chosen.get().ifPresent(row -> changes.setStatus(row.petition(), status));
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
        return chosen.get()
                .flatMap(row ->
                        MendingPlace.of(
                                found.problem(),
                                row.petition().id(),
                                Optional.of(found.letter().addressee().addressee().id())));
    }

    /** Goes to another room. */
    void go(MendingPlace to) {
        desk.navigation().go(to.place(), Optional.of(to.what()));
    }

    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyListProperty<PetitionRow> rowsProperty() {
        return rows.getReadOnlyProperty();
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
        return toMend.getReadOnlyProperty();
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
