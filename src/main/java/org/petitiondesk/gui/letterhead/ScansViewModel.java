package org.petitiondesk.gui.letterhead;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.model.letterhead.ScannedSignature;
import org.petitiondesk.model.letterhead.Stationery;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SponsorSigner;
import org.petitiondesk.picture.PictureReader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The library's scanned signatures, one that was read from a file and is not kept yet, and who of
 * the current petition signs by which.
 */
final class ScansViewModel {
    private final Desk desk;
    private final ObservableList<ScannedSignature> scans = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ScannedSignature>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Picture>> read =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Petition>> petition =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final Subscription reading;

    ScansViewModel(Desk desk) {
        this.desk = desk;
        this.reading = desk.changes().revisionProperty().subscribe(this::load);
        load();
    }

    /** Reads anew whenever the library changes, until it is ended. */
    Subscription reading() {
        return reading;
    }

    /** What the library has. */
    private record Found(Stationery stationery, Optional<Petition> petition) {}

    private void load() {
        Optional<Id> current = desk.petition().get();
        desk.ask(
                () -> {
                    Library library = desk.open().library();
                    return new Found(
                            library.stationery().all(),
                            current.isPresent()
                                    ? library.petitions().find(current.get())
                                    : Optional.empty());
                },
                this::take);
    }

    private void take(Found found) {
        List<ScannedSignature> now = found.stationery().signatures();
        if (!scans.equals(now)) {
            scans.setAll(now);
        }
        chosen.set(
                chosen.get()
                        .flatMap(before -> found.stationery().signature(before.name()))
                        .or(() -> now.stream().findFirst()));
        petition.set(found.petition());
    }

    /** Reads a scan from a file and shows it; it is not kept before it has a name. */
    void choose(Path file) {
        desk.ask(() -> PictureReader.signature(file), this::take);
    }

    private void take(Read<Picture> found) {
        fault.set(found.problems().stream().findFirst().map(this::sentence).orElse(""));
        if (found.value().isPresent()) {
            read.set(found.value());
            name.set(
                    signers().stream()
                            .filter(signer -> signer.scan().isEmpty())
                            .findFirst()
                            .map(this::nameOf)
                            .orElse(""));
        }
    }

    private String sentence(Problem problem) {
        return desk.words().say("problem." + problem.key(), problem.arguments());
    }

    /** Keeps what was read under its name, in the place of one that has the name already. */
    void keep() {
        String of = name.get().strip();
        if (read.get().isEmpty()) {
            return;
        }
        if (of.isEmpty()) {
            fault.set(desk.words().say("scan.fault.name"));
            return;
        }
        Optional<ScannedSignature> before = named(of);
        ScannedSignature after =
                new ScannedSignature(
                        before.map(ScannedSignature::id).orElseGet(desk.ids()::next),
                        of,
                        read.get().get());
        read.set(Optional.empty());
        name.set("");
        fault.set("");
        chosen.set(Optional.of(after));
        change("scan.kept", after, Optional.of(after), before);
    }

    /** What was read is not wanted. */
    void discard() {
        read.set(Optional.empty());
        name.set("");
        fault.set("");
    }

    /** Removes the one that is chosen; petitions that name it say so when they are checked. */
    void remove() {
        chosen.get()
                .ifPresent(
                        scan -> change("scan.removed", scan, Optional.empty(), Optional.of(scan)));
    }

    private Optional<ScannedSignature> named(String of) {
        return new Stationery(List.of(), List.copyOf(scans)).signature(of);
    }

    private void change(
            String told,
            ScannedSignature about,
            Optional<ScannedSignature> after,
            Optional<ScannedSignature> before) {
        desk.changes()
                .make(
                        new Change(
                                desk.words().say(told, about.name()),
                                library -> put(library, about, after),
                                library -> put(library, about, before)));
    }

    private static void put(
            Library library, ScannedSignature about, Optional<ScannedSignature> wanted)
            throws LibraryException {
        if (wanted.isPresent()) {
            library.stationery().save(wanted.get());
        } else {
            library.stationery().deleteSignature(about.id());
        }
    }

    /**
     * From now on one of the petition's signers signs by a scan.
     *
     * @param scan its name; empty for a pen
     */
    void sign(SponsorSigner signer, String scan) {
        Optional<Petition> of = petition.get();
        if (of.isPresent() && !signer.scan().equals(scan)) {
            Id id = of.get().id();
            SponsorSigner after = signer.signingBy(scan);
            desk.changes()
                    .make(
                            new Change(
                                    desk.words().say("scan.signs", nameOf(signer)),
                                    library -> exchange(library, id, signer, after),
                                    library -> exchange(library, id, after, signer)));
        }
    }

    private static void exchange(Library library, Id petition, SponsorSigner from, SponsorSigner to)
            throws LibraryException {
        Optional<Petition> now = library.petitions().find(petition);
        if (now.isPresent()) {
            library.petitions()
                    .save(
                            now.get()
                                    .withSigners(
                                            now.get().signers().stream()
                                                    .map(each -> each.equals(from) ? to : each)
                                                    .toList()));
        }
    }

    /** A signer's name as the program calls it. */
    String nameOf(SponsorSigner signer) {
        return signer.name().inOrAny(Language.ENGLISH);
    }

    /** What a signer can sign by: a pen, the library's scans, and what is named and missing. */
    List<String> choices(SponsorSigner signer) {
        List<String> names = new ArrayList<>(List.of(""));
        names.addAll(scans.stream().map(ScannedSignature::name).toList());
        if (names.stream().noneMatch(each -> each.equalsIgnoreCase(signer.scan()))) {
            names.add(signer.scan());
        }
        return names;
    }

    /** Those who sign the current petition for its sponsors. */
    List<SponsorSigner> signers() {
        return petition.get().map(Petition::signers).orElse(List.of());
    }

    ObservableList<ScannedSignature> scans() {
        return scans;
    }

    ObjectProperty<Optional<ScannedSignature>> chosenProperty() {
        return chosen;
    }

    /** What was read from a file and is not kept yet. */
    ReadOnlyObjectProperty<Optional<Picture>> readProperty() {
        return read.getReadOnlyProperty();
    }

    /** The petition whose letters are signed. */
    ReadOnlyObjectProperty<Optional<Petition>> petitionProperty() {
        return petition.getReadOnlyProperty();
    }

    /** Under which name what was read is to be kept. */
    StringProperty nameProperty() {
        return name;
    }

    /** Why a scan was not taken; empty if it was. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
