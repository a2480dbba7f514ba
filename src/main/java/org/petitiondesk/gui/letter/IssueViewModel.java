package org.petitiondesk.gui.letter;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.LetterIssue;
import org.petitiondesk.workflow.LetterMaterial;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Marks the letters of a petition as issued. */
final class IssueViewModel {
    private final Desk desk;
    private final StringProperty day = new SimpleStringProperty();
    private final StringProperty fault = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<LetterIssue>> issue =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    IssueViewModel(Desk desk, Id petition) {
        this.desk = desk;
        day.set(LocalDate.now(desk.clock()).toString());
        desk.thread().run(() -> read(petition), this::compose, this::fail);
    }

    private LetterMaterial read(Id petition) throws LibraryException {
        Petition found =
                desk.open()
                        .library()
                        .petitions()
                        .find(petition)
                        .orElseThrow(() -> new IllegalStateException("no such petition"));
        return LetterMaterial.read(desk.open().library(), found, Copy.DELIVERY);
    }

    /** Away from the library and the window, which do not wait for a long list of names. */
    private void compose(LetterMaterial material) {
        var _ =
                CompletableFuture.supplyAsync(() ->
                                LetterIssue.of(
                                        material,
                                        List.of(),
                                        List.of(),
                                        desk.workshop().assembly(),
                                        desk.workshop().writers(),
                                        LocalDate.now(desk.clock()),
                                        desk.ids()))
                        .whenCompleteAsync(
                                (composed, failure) -> {
                                    if (failure == null) {
                                        issue.set(Optional.of(composed));
                                    } else {
                                        fail(failure);
                                    }
                                },
                                desk.thread().window());
    }

    private void fail(Throwable failure) {
        fault.set(FailureWords.of(failure, desk.words()));
    }

    /** Marks them; they can be taken back. */
    void issue() {
        LetterIssue act = issue.get().orElseThrow().on(date().orElseThrow());
        desk.changes()
                .make(
                        new Change(
                                desk.words().say("letter.were-issued", act.letters().size()),
                                act::apply,
                                act::takeBack));
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(day.get().strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The day of issue, as it is typed. */
    StringProperty dayProperty() {
        return day;
    }

    /** What is wrong with the day; empty if nothing is. */
    StringBinding dayFault() {
        return Bindings.createStringBinding(
                () -> date().isPresent() ? "" : desk.words().say("problem.date.unknown", day.get()),
                day);
    }

    /** Why the letters could not be read; empty if nothing is wrong. */
    StringProperty faultProperty() {
        return fault;
    }

    /** How many letters would be issued. */
    StringBinding told() {
        return Bindings.createStringBinding(
                () ->
                        issue.get()
                                .map(act ->
                                        desk.words()
                                                .say(
                                                        "letter.to-issue",
                                                        act.letters().size(),
                                                        act.leftOut()))
                                .orElseGet(() -> desk.words().say("letter.issue-composing")),
                issue);
    }

    /** Whether there is anything to issue, on a day. */
    BooleanBinding possible() {
        return Bindings.createBooleanBinding(
                () ->
                        date().isPresent()
                                && issue.get().filter(act -> !act.letters().isEmpty()).isPresent(),
                day,
                issue);
    }
}
