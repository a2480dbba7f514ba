package org.petitiondesk.gui.signatory;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.ImportRefusal;
import org.petitiondesk.workflow.ImportHistory;
import org.petitiondesk.workflow.ImportHistory.Entry;
import org.petitiondesk.workflow.RefusalWords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The imports of a petition: what went in, what was refused and why. */
final class BatchesViewModel {
    private final Desk desk;
    private final Id petition;
    private final ManyViewModel many;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Entry>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<String> refused = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper hasLines = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final Subscription following;

    BatchesViewModel(Desk desk, Id petition, ManyViewModel many) {
        this.desk = desk;
        this.petition = petition;
        this.many = many;
        chosen.subscribe(this::readRefused);
        following = desk.changes().revisionProperty().subscribe(revision -> load());
    }

    private void load() {
        desk.ask(() -> ImportHistory.of(desk.open().library(), petition), this::show);
    }

    private void show(List<Entry> now) {
        Optional<Id> before = chosen.get().map(entry -> entry.batch().id());
        entries.setAll(now);
        chosen.set(
                now.stream()
                        .filter(entry -> before.equals(Optional.of(entry.batch().id())))
                        .findFirst()
                        .or(() -> now.stream().reduce((one, next) -> next)));
        read.set(true);
    }

    /** Takes the chosen import back. */
    void takeBack() {
        chosen.get().map(Entry::batch).ifPresent(many::takeBack);
    }

    /** When it was, how many lines went in and did not. */
    String counts(Entry entry) {
        ImportBatch batch = entry.batch();
        return desk.words()
                .say(
                        "batches.counts",
                        desk.words()
                                .shortDate(LocalDate.ofInstant(batch.at(), desk.clock().getZone())),
                        batch.accepted(),
                        batch.refused(),
                        entry.remaining());
    }

    String name(Entry entry) {
        return desk.words().say("batches.head", entry.number(), entry.batch().source());
    }

    private void readRefused(Optional<Entry> now) {
        tell(List.of(), List.of());
        now.map(Entry::batch)
                .ifPresent(batch ->
                        desk.ask(
                                () -> desk.open().library().signatures().refusals(batch.id()),
                                lines -> {
                                    if (chosen.get().equals(now)) {
                                        tell(lines, sentences(lines, batch.refused()));
                                    }
                                }));
    }

    private void tell(List<ImportRefusal> lines, List<String> sentences) {
        hasLines.set(!lines.isEmpty());
        refused.setAll(sentences);
    }

    private List<String> sentences(List<ImportRefusal> lines, int all) {
        List<String> sentences = new ArrayList<>();
        lines.forEach(line -> sentences.add(RefusalWords.of(line, desk.words())));
        if (all == 0) {
            sentences.add(desk.words().say("batches.refused-none"));
        } else if (lines.isEmpty()) {
            sentences.add(desk.words().say("batches.refused-unknown", all));
        } else if (lines.size() < all) {
            sentences.add(desk.words().say("batches.refused-more", all - lines.size()));
        }
        return sentences;
    }

    /**
     * The refused lines of the chosen import, a sentence for each, and one that says what else is
     * known of them.
     */
    ObservableList<String> refused() {
        return refused;
    }

    /** Whether any refused line is known. */
    ReadOnlyBooleanProperty hasLinesProperty() {
        return hasLines.getReadOnlyProperty();
    }

    /** Whether the imports are there. */
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    ObservableList<Entry> entries() {
        return entries;
    }

    ObjectProperty<Optional<Entry>> chosenProperty() {
        return chosen;
    }

    /** Reads them anew with every change of the library, until this is ended. */
    Subscription following() {
        return following;
    }
}
