package org.petitiondesk.gui.retention;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.util.Subscription;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.WholeNumber;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Retention;
import org.petitiondesk.workflow.NamesKept;
import org.petitiondesk.workflow.RetentionEnd;

import java.time.LocalDate;
import java.util.Optional;

/** How long the names of each petition are kept, and the end of that time. */
final class RetentionViewModel {
    private final Desk desk;
    private final ReadOnlyListWrapper<NamesKept> kept =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

    RetentionViewModel(Desk desk) {
        this.desk = desk;
        look();
    }

    /** Reads anew whenever something changes. */
    Subscription reading() {
        return desk.changes().revisionProperty().subscribe((before, now) -> look());
    }

    private void look() {
        desk.thread()
                .run(
                        () -> NamesKept.of(desk.open().library()),
                        kept::setAll,
                        failure -> fault.set(FailureWords.of(failure, desk.words())));
    }

    /**
     * Sets for how many months names are kept after a petition closed.
     *
     * @param typed a number, or nothing for no limit
     * @return whether it can be read
     */
    boolean keep(NamesKept names, String typed) {
        Optional<Integer> months =
                typed.isBlank() ? Optional.of(Retention.UNLIMITED) : WholeNumber.in(typed);
        if (months.filter(is -> is >= 0 && is <= Retention.MOST).isEmpty()) {
            fault.set(desk.words().say("retention.wrong-months", Retention.MOST));
            return false;
        }
        fault.set("");
        int before = names.retention().months();
        if (before != months.get()) {
            Id petition = names.petition().id();
            desk.changes()
                    .make(
                            new Change(
                                    desk.words().say("retention.set", names.petition().code()),
                                    library -> library.retention().save(petition, months.get()),
                                    library -> library.retention().save(petition, before)));
        }
        return true;
    }

    /** Overwrites a petition's names. */
    void anonymise(NamesKept names) {
        RetentionEnd end = new RetentionEnd(names.petition().id(), desk.clock(), desk.ids());
        desk.changes()
                .make(
                        new Change(
                                desk.words()
                                        .say(
                                                "retention.anonymised",
                                                names.named(),
                                                names.petition().code()),
                                end::apply,
                                end::takeBack));
    }

    boolean isDue(NamesKept names) {
        return names.isDue(LocalDate.now(desk.clock()));
    }

    /** Every petition; empty until they were read. */
    ReadOnlyListProperty<NamesKept> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** What is wrong with what was typed, or could not be read; empty if nothing is. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
