package org.petitiondesk.gui.signatory;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Standing;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.ContactWish;
import org.petitiondesk.model.petition.ContactWish.By;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureState;
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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** What is done to all chosen signatures, or to a whole import, at once. */
final class ManyViewModel {
    /** What takes no longer than a moment. */
    private static final int AT_ONCE = 2000;

    private final Desk desk;
    private final Supplier<SignatureRoll> selected;

    ManyViewModel(Desk desk, Supplier<SignatureRoll> selected) {
        this.desk = desk;
        this.selected = selected;
    }

    /** Gives all chosen signatures a consent of today. */
    void consent(Consent consent) {
        ConsentGiven given =
                new ConsentGiven(consent, Optional.of(LocalDate.now(desk.clock())), "");
        String word = desk.words().say("consent." + consent.word()).toLowerCase(Locale.ROOT);
        SignatureRoll roll = selected.get();
        make(
                roll,
                desk.words().say("signatory.consented", roll.size(), word),
                signatures -> ManyChange.ofConsent(signatures, given));
    }

    /** Lets the signers of all chosen signatures be contacted again by somebody, as of today. */
    void contact(By by) {
        ContactWish wish = new ContactWish(by, "", Optional.of(LocalDate.now(desk.clock())), "");
        String word = desk.words().say("contact." + by.word());
        SignatureRoll roll = selected.get();
        make(
                roll,
                desk.words().say("signatory.contacted", roll.size(), word),
                signatures -> ManyChange.ofContact(signatures, wish));
    }

    /** Says of all chosen signatures from which place they are, but of those without a name. */
    void place(String place) {
        write(
                place.isEmpty() ? "signatory.placed-nowhere" : "signatory.placed",
                place,
                signatures -> ManyChange.ofPlace(signatures, place));
    }

    /** Likewise the country. */
    void country(String country) {
        write(
                country.isEmpty() ? "signatory.country-none" : "signatory.placed",
                Country.nameOf(country, Language.ENGLISH),
                signatures -> ManyChange.ofCountry(signatures, country));
    }

    private void write(String told, String text, Function<List<Id>, ManyChange<?>> change) {
        SignatureRoll roll = selected.get();
        desk.ask(
                () -> desk.open().library().signatures().named(roll),
                named -> make(named, desk.words().say(told, named.size(), text), change));
    }

    /** Strikes out those chosen that count; others stay as they are. */
    void strike() {
        turn(SignatureState.ACTIVE, SignatureState.STRUCK, "signatory.struck-many");
    }

    /** Lets those chosen count that were struck out; others stay as they are. */
    void count() {
        turn(SignatureState.STRUCK, SignatureState.ACTIVE, "signatory.counted-many");
    }

    private void turn(SignatureState from, SignatureState to, String told) {
        SignatureRoll roll = selected.get().where(mark -> mark.state() == from);
        make(
                roll,
                desk.words().say(told, roll.size()),
                signatures -> ManyChange.ofStanding(signatures, Standing.of(to)));
    }

    private void make(SignatureRoll roll, String told, Function<List<Id>, ManyChange<?>> change) {
        ask(
                roll,
                signatures -> {
                    ManyChange<?> many = change.apply(signatures);
                    make(many::apply, many::takeBack, signatures.size(), told);
                });
    }

    private void ask(SignatureRoll roll, Consumer<List<Id>> answered) {
        if (roll.size() > 0) {
            desk.ask(() -> desk.open().library().signatures().ids(roll), answered);
        }
    }

    /** Changes signatures, tells how many are changed, and whether it was done. */
    private interface Work {
        boolean on(Library library, IntPredicate goesOn) throws LibraryException;
    }

    /** Many are changed as a job, which can be cancelled; either way it is one step to undo. */
    private void make(Work work, Change.Step takeBack, int size, String told) {
        Change change = new Change(told, library -> work.on(library, done -> true), takeBack);
        if (size <= AT_ONCE) {
            desk.changes().make(change);
            return;
        }
        desk.jobs()
                .onLibrary(
                        desk.words().say("signatory.changing", size),
                        steps -> {
                            if (work.on(desk.open().library(), done -> steps.done(done, size))) {
                                desk.changes().remember(change);
                                return Job.Outcome.done(told);
                            }
                            return new Job.Outcome(
                                    desk.words().say("signatory.change-stopped"),
                                    false,
                                    List.of(),
                                    List.of());
                        });
    }

    /** Withdraws all chosen signatures. */
    void withdraw() {
        SignatureRoll roll = selected.get().where(mark -> mark.state() != SignatureState.WITHDRAWN);
        ask(
                roll,
                signatures -> {
                    Withdrawal withdrawal = new Withdrawal(signatures);
                    make(
                            withdrawal::apply,
                            withdrawal::takeBack,
                            signatures.size(),
                            desk.words().say("signatory.withdrew-many", signatures.size()));
                });
    }

    /** Lists all chosen signatures before the others, behind those that come first already. */
    void lead(Id petition) {
        SignatureRoll roll = selected.get();
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
