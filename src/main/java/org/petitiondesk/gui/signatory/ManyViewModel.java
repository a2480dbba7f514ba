package org.petitiondesk.gui.signatory;

import javafx.beans.value.ObservableValue;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.ContactWish;
import org.petitiondesk.model.petition.ContactWish.By;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.workflow.ManyChange;
import org.petitiondesk.workflow.OrderChoice;
import org.petitiondesk.workflow.Removable;
import org.petitiondesk.workflow.Withdrawal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is done to all chosen signatures, or to a whole import, at once. */
final class ManyViewModel {
    private final Desk desk;
    private final ObservableValue<SignatureRoll> selected;

    ManyViewModel(Desk desk, ObservableValue<SignatureRoll> selected) {
        this.desk = desk;
        this.selected = selected;
    }

    /** Gives all chosen signatures a consent of today. */
    void consent(Consent consent) {
        ConsentGiven given =
                new ConsentGiven(consent, Optional.of(LocalDate.now(desk.clock())), "");
        String word = desk.words().say("consent." + consent.word()).toLowerCase(Locale.ROOT);
        make(signatures -> {
            ManyChange<ConsentGiven> change = ManyChange.ofConsent(signatures, given);
            return new Change(
                    desk.words().say("signatory.consented", signatures.size(), word),
                    change::apply,
                    change::takeBack);
        });
    }

    /** Lets the signers of all chosen signatures be contacted again by somebody, as of today. */
    void contact(By by) {
        ContactWish wish = new ContactWish(by, "", Optional.of(LocalDate.now(desk.clock())), "");
        String word = desk.words().say("contact." + by.word());
        make(signatures -> {
            ManyChange<ContactWish> change = ManyChange.ofContact(signatures, wish);
            return new Change(
                    desk.words().say("signatory.contacted", signatures.size(), word),
                    change::apply,
                    change::takeBack);
        });
    }

    /** Withdraws all chosen signatures. */
    void withdraw() {
        make(signatures -> {
            Withdrawal withdrawal = new Withdrawal(signatures);
            return new Change(
                    desk.words().say("signatory.withdrew-many", signatures.size()),
                    withdrawal::apply,
                    withdrawal::takeBack);
        });
    }

    /** Lists all chosen signatures before the others, behind those that come first already. */
    void lead(Id petition) {
        SignatureRoll roll = selected.getValue();
        if (roll.size() == 0) {
            return;
        }
        desk.ask(
                () -> {
                    Library library = desk.open().library();
                    SignatureOrder order = library.signatures().order(petition);
                    Set<Id> leads = new LinkedHashSet<>(order.leads());
                    leads.addAll(library.signatures().ids(roll));
                    return order.leadBy(List.copyOf(leads));
                },
                order -> {
                    OrderChoice choice = new OrderChoice(petition, order);
                    desk.changes()
                            .make(
                                    new Change(
                                            desk.words().say("order.told.first", roll.size()),
                                            choice::apply,
                                            choice::takeBack));
                });
    }

    private void make(Function<List<Id>, Change> change) {
        SignatureRoll roll = selected.getValue();
        if (roll.size() > 0) {
            desk.ask(
                    () -> desk.open().library().signatures().ids(roll),
                    signatures -> desk.changes().make(change.apply(signatures)));
        }
    }

    /** Takes a whole import back. */
    void takeBack(ImportBatch batch) {
        Removable removable = Removable.batch(batch.id());
        desk.changes()
                .make(
                        new Change(
                                desk.words()
                                        .say("import.taken-back", batch.source(), batch.accepted()),
                                removable::remove,
                                removable::giveBack));
    }
}
