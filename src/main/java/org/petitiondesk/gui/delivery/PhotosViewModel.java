package org.petitiondesk.gui.delivery;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.delivery.Photograph;
import org.petitiondesk.workflow.PhotographEdit;
import org.petitiondesk.workflow.Removable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The photographs that prove the delivery in the chosen city. */
final class PhotosViewModel {
    private final Desk desk;
    private final ReadOnlyListWrapper<Shot> shots =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final BooleanProperty keepsMetadata = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private Optional<City> city = Optional.empty();
    private int asked;

    /** A photograph with its dots. */
    @SuppressWarnings("ArrayRecordComponent") // shown as it is, never compared
    record Shot(Photograph photograph, byte[] jpeg) {}

    PhotosViewModel(Desk desk) {
        this.desk = desk;
        desk.changes().revisionProperty().addListener((property, before, now) -> load());
    }

    /** Shows those of another city. */
    void show(Optional<City> now) {
        boolean isAnother = !now.map(City::id).equals(city.map(City::id));
        city = now;
        if (isAnother) {
            fault.set("");
            shots.clear();
            load();
        }
    }

    private void load() {
        int ask = ++asked;
        Optional<City> of = city;
        if (of.isEmpty()) {
            return;
        }
        Id petition = of.get().delivery().petition();
        Id delivery = of.get().id();
        desk.ask(
                () -> read(petition, delivery),
                found -> {
                    if (ask == asked) {
                        show(found);
                    }
                });
    }

    private void show(List<Shot> found) {
        List<Photograph> now = found.stream().map(Shot::photograph).toList();
        if (!shots.stream().map(Shot::photograph).toList().equals(now)) {
            shots.setAll(found);
        }
    }

    private List<Shot> read(Id petition, Id delivery) throws LibraryException {
        List<Shot> found = new ArrayList<>();
        for (Photograph each : desk.open().library().deliveries().photographsOf(petition)) {
            if (each.delivery().equals(delivery)) {
                desk.open()
                        .library()
                        .deliveries()
                        .jpegOf(each.id())
                        .ifPresent(jpeg -> found.add(new Shot(each, jpeg)));
            }
        }
        return found;
    }

    /** Adds the photograph of a file. */
    void add(Path file) {
        fault.set("");
        city.ifPresent(of -> {
            boolean isKept = keepsMetadata.get();
            desk.thread()
                    .ask(
                            () -> PhotographEdit.added(file, of.id(), "", isKept, desk.ids()),
                            read -> add(read, of),
                            failure -> fault.set(FailureWords.of(failure, words())));
        });
    }

    private void add(Read<PhotographEdit> read, City of) {
        read.value()
                .ifPresentOrElse(
                        edit ->
                                desk.changes()
                                        .make(
                                                new Change(
                                                        words().say(
                                                                        "deliveries.told.photograph",
                                                                        of.name()),
                                                        edit::apply,
                                                        edit::takeBack)),
                        () ->
                                fault.set(
                                        read.problems().stream()
                                                .map(problem ->
                                                        words().say(
                                                                        "problem." + problem.key(),
                                                                        problem.arguments()))
                                                .collect(Collectors.joining(" "))));
    }

    /** Says what a photograph shows. */
    void caption(Photograph photograph, String caption) {
        change(
                photograph,
                new Photograph(
                        photograph.id(),
                        photograph.delivery(),
                        caption.strip(),
                        photograph.metadataKept(),
                        photograph.shown()));
    }

    /** Says whether a public report shows it. */
    void show(Photograph photograph, boolean isShown) {
        change(
                photograph,
                new Photograph(
                        photograph.id(),
                        photograph.delivery(),
                        photograph.caption(),
                        photograph.metadataKept(),
                        isShown));
    }

    private void change(Photograph before, Photograph after) {
        if (!before.equals(after)) {
            PhotographEdit edit = PhotographEdit.changed(before, after);
            desk.changes()
                    .make(
                            new Change(
                                    words().say("deliveries.told.changed", name()),
                                    edit::apply,
                                    edit::takeBack));
        }
    }

    void remove(Photograph photograph) {
        Removable removed = Removable.photograph(photograph.id());
        desk.changes()
                .make(
                        new Change(
                                words().say("deliveries.told.photograph-removed", name()),
                                removed::remove,
                                removed::giveBack));
    }

    private String name() {
        return city.map(City::name).orElse("");
    }

    Words words() {
        return desk.words();
    }

    ReadOnlyListProperty<Shot> shotsProperty() {
        return shots.getReadOnlyProperty();
    }

    /** Whether place, camera and the like of the next one are kept on purpose. */
    BooleanProperty keepsMetadataProperty() {
        return keepsMetadata;
    }

    /** Why a photograph could not be added; empty if none failed. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
