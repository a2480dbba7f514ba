package org.petitiondesk.gui.petition;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.PetitionRenewal;

import java.time.LocalDate;
import java.util.Optional;

/** Begins a new petition from another, under a code of its own. */
final class RenewalViewModel {
    private final Desk desk;
    private final PetitionRenewal.Kind kind;
    private final Id from;
    private final Runnable begun;
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty fault = new SimpleStringProperty("");

    /**
     * @param begun is told when the new petition is there and chosen
     */
    RenewalViewModel(Desk desk, PetitionRenewal.Kind kind, Id from, Runnable begun) {
        this.kind = kind;
        this.desk = desk;
        this.from = from;
        this.begun = begun;
        code.addListener((property, before, now) -> fault.set(""));
        desk.thread()
                .run(
                        () ->
                                PetitionRenewal.proposedCode(
                                        kind, library(), found(library(), from), desk.clock()),
                        code::set,
                        this::fail);
    }

    private Library library() {
        return desk.open().library();
    }

    private static Petition found(Library library, Id petition) throws LibraryException {
        return library.petitions()
                .find(petition)
                .orElseThrow(() -> new LibraryException(LibraryException.Reason.FAILED));
    }

    /** Begins it if the code is free. */
    void begin() {
        String wanted = code.get();
        desk.thread().run(() -> renewal(wanted), this::keep, this::fail);
    }

    /** Empty if another petition has the code. */
    private Optional<PetitionRenewal> renewal(String wanted) throws LibraryException {
        return library().petitions().findByCode(wanted).isPresent()
                ? Optional.empty()
                : Optional.of(
                        PetitionRenewal.of(
                                kind,
                                library(),
                                found(library(), from),
                                wanted,
                                LocalDate.now(desk.clock()),
                                desk.ids(),
                                desk.clock()));
    }

    private void keep(Optional<PetitionRenewal> renewal) {
        if (renewal.isEmpty()) {
            fault.set(desk.words().say("petition.fault.code-taken"));
            return;
        }
        PetitionRenewal made = renewal.get();
        new PetitionChanges(desk)
                .add(
                        made.petition(),
                        made::save,
                        () -> {
                            desk.petition().set(Optional.of(made.petition().id()));
                            begun.run();
                        },
                        this::fail);
    }

    private void fail(Exception failure) {
        fault.set(FailureWords.of(failure, desk.words()));
    }

    /** The new petition's code, as it is typed. */
    StringProperty codeProperty() {
        return code;
    }

    /** Why it could not be begun; empty if nothing is wrong. */
    ReadOnlyStringProperty faultProperty() {
        return fault;
    }

    /** Whether there is a code. */
    ObservableValue<Boolean> possible() {
        return code.map(typed -> !typed.isBlank());
    }
}
