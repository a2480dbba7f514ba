package org.petitiondesk.gui.signatory;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.ContactWish;
import org.petitiondesk.model.petition.ContactWish.By;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;
import org.petitiondesk.workflow.Removable;
import org.petitiondesk.workflow.SignatureEdit;
import org.petitiondesk.workflow.Withdrawal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One signature to look at and to change, or a new one. */
final class SignatoryDetailViewModel {
    private final Desk desk;
    private final SignatoryFields fields = new SignatoryFields();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<SignedTexts> texts =
            new ReadOnlyObjectWrapper<>(SignedTexts.NONE);
    private final ReadOnlyBooleanWrapper adding = new ReadOnlyBooleanWrapper();
    private final FormerConsents former;
    private final Map<Id, Runnable> unkept = new LinkedHashMap<>();
    private Optional<Signed> base = Optional.empty();
    private boolean filling;

    SignatoryDetailViewModel(Desk desk) {
        this.desk = desk;
        this.former = new FormerConsents(desk);
        fields.consent.subscribe((before, now) -> consentChosen(now));
        fields.contactBy.subscribe((before, now) -> contactChosen(now));
    }

    private void readFormer() {
        former.of(base.filter(signed -> !adding.get()).map(signed -> signed.signature().id()));
    }

    /** Shows a signature. */
    void show(Signed signed, SignedTexts known) {
        adding.set(false);
        texts.set(known);
        base = Optional.of(signed);
        readFormer();
        fill(() -> {
            fields.show(signed);
            Runnable typed = unkept.remove(signed.signature().id());
            if (typed != null && signed.signature().isNamed()) {
                typed.run();
            }
        });
        shown.set(Optional.of(Shown.of(signed, known, desk.words())));
    }

    /** Fills the fields; until all are filled they hold parts of two signatures. */
    private void fill(Runnable work) {
        filling = true;
        try {
            work.run();
        } finally {
            filling = false;
        }
    }

    /** Shows nothing. */
    void leave() {
        base = Optional.empty();
        adding.set(false);
        shown.set(Optional.empty());
        readFormer();
    }

    /** Reads anew what is shown; what is being typed stays. */
    void refresh(SignedTexts known) {
        texts.set(known);
        base.filter(signed -> !adding.get())
                .map(signed -> signed.signature().id())
                .ifPresent(id ->
                        desk.ask(
                                () -> desk.open().library().signatures().find(id),
                                found -> refresh(id, found)));
    }

    private void refresh(Id id, Optional<Signed> found) {
        if (!base.map(signed -> signed.signature().id()).equals(Optional.of(id)) || adding.get()) {
            return;
        }
        if (found.isEmpty()) {
            forget(id);
            leave();
        } else if (!found.get().signature().isNamed()) {
            forget(id);
            show(found.get(), texts.get());
        } else if (!isChanged()) {
            show(found.get(), texts.get());
        } else {
            readFormer();
        }
    }

    private boolean isChanged() {
        return base.filter(signed -> !signed.signature().name().isErased()).isPresent()
                && !(fields.isRight() && fields.over(base.get()).equals(base.get()));
    }

    /** Keeps what was changed, unless something is wrong, which then stays as it was typed. */
    void commit() {
        if (filling || adding.get() || !isChanged() || !fields.isRight()) {
            return;
        }
        base.filter(signed -> signed.signature().isNamed())
                .ifPresent(before -> {
                    Signed after = fields.over(before);
                    base = Optional.of(after);
                    shown.set(Optional.of(Shown.of(after, texts.get(), desk.words())));
                    SignatureEdit edit = new SignatureEdit(before, after);
                    desk.changes()
                            .make(
                                    new Change(
                                            desk.words()
                                                    .say(
                                                            "signatory.changed",
                                                            after.signature().name().main()),
                                            edit::apply,
                                            edit::takeBack),
                                    failure -> {
                                        base = base.map(now -> now.equals(after) ? before : now);
                                        refresh(texts.get());
                                        desk.failures().accept(failure);
                                    });
                });
    }

    /** A new consent is given on the day on which it is told, unless somebody says otherwise. */
    private void consentChosen(Consent chosen) {
        boolean isNew =
                base.isPresent()
                        && !filling
                        && !adding.get()
                        && base.get().signature().consent().consent() != chosen;
        if (isNew) {
            fields.consentOn.set(today().toString());
            fields.consentHow.set("");
            commit();
        }
    }

    /** Likewise of contact; an organization is still to be named. */
    private void contactChosen(By chosen) {
        boolean isNew =
                base.isPresent()
                        && !filling
                        && !adding.get()
                        && base.get().signatory().contact().by() != chosen;
        if (isNew) {
            fields.contactOn.set(today().toString());
            fields.contactHow.set("");
            if (chosen != By.ORGANIZATION) {
                commit();
            }
        }
    }

    /** Begins a new signature; place, day and consent are those of the one before. */
    void add() {
        commit();
        Optional<Id> petition = desk.petition().get();
        if (petition.isEmpty()) {
            return;
        }
        Id signatory = desk.ids().next();
        Signature before =
                new Signature(
                        desk.ids().next(),
                        petition.get(),
                        signatory,
                        texts.get().texts().stream().findFirst().map(SignedTexts.Version::id),
                        new SignedName("?"),
                        Capacity.Personal.PLAIN,
                        adding.get() ? fields.place.get().strip() : "",
                        adding.get() ? fields.country.get().strip() : "",
                        Optional.of(today()),
                        ConsentGiven.of(adding.get() ? fields.consent.get() : Consent.COUNT_ONLY),
                        new SignatureSource.Typed(),
                        SignatureState.ACTIVE);
        String day = fields.signedOn.get();
        boolean again = adding.get();
        Signed blank =
                new Signed(new Signatory(signatory, Signatory.Kind.PERSON, "", "", false), before);
        adding.set(true);
        base = Optional.of(blank);
        readFormer();
        fill(() -> fields.show(blank));
        fields.name.set("");
        if (again) {
            fields.signedOn.set(day);
        }
        shown.set(Optional.of(Shown.of(blank, texts.get(), desk.words())));
    }

    /** Takes the new signature in and begins the next; nothing if something is wrong. */
    void take() {
        if (!adding.get() || base.isEmpty() || !fields.isRight()) {
            return;
        }
        Signed typed = fields.over(base.get());
        Signed signed = withDays(typed);
        Removable removable = Removable.signature(signed.signature().id());
        desk.changes()
                .make(
                        new Change(
                                desk.words()
                                        .say("signatory.added", signed.signature().name().main()),
                                library ->
                                        removable.addOrGiveBack(
                                                library,
                                                to -> to.signatures().add(List.of(signed))),
                                removable::remove),
                        failure -> {
                            giveBack(typed);
                            desk.failures().accept(failure);
                        });
        add();
    }

    /** Shows again what could not be taken in, unless the next one is being typed already. */
    private void giveBack(Signed typed) {
        if (adding.get() && fields.areOfNobody()) {
            base = Optional.of(typed);
            fill(() -> fields.show(typed));
        }
    }

    /**
     * Keeps what was typed before something else is shown. What is wrong is there again when the
     * signature is shown again.
     */
    void finish() {
        if (adding.get()) {
            take();
            return;
        }
        commit();
        base.ifPresent(signed -> {
            if (isChanged()) {
                unkept.put(signed.signature().id(), fields.kept());
            } else {
                forget(signed.signature().id());
            }
        });
    }

    /** What was typed of a signature and not kept is of no use any more: it is gone. */
    void forget(Id signature) {
        unkept.remove(signature);
    }

    /** Whether nothing was typed that could not be kept. */
    boolean isKept() {
        return unkept.isEmpty() && (adding.get() ? fields.areOfNobody() : !isChanged());
    }

    /** A signature that is not shown and of which something typed could not be kept. */
    Optional<Id> unkept() {
        return unkept.keySet().stream()
                .filter(id -> !base.map(signed -> signed.signature().id()).equals(Optional.of(id)))
                .findFirst();
    }

    /** What was agreed to was agreed to today, unless somebody says otherwise. */
    private Signed withDays(Signed typed) {
        ConsentGiven given = typed.signature().consent();
        ContactWish contact = typed.signatory().contact();
        boolean isConsent = given.on().isEmpty() && given.consent() != Consent.COUNT_ONLY;
        boolean isContact = contact.on().isEmpty() && contact.isGiven();
        fields.consentOn.set(isConsent ? today().toString() : fields.consentOn.get());
        fields.contactOn.set(isContact ? today().toString() : fields.contactOn.get());
        return fields.over(typed);
    }

    /** Withdraws what is shown, unless it is not taken in yet. */
    void withdraw() {
        if (adding.get()) {
            return;
        }
        commit();
        base.ifPresent(signed -> {
            Withdrawal withdrawal = new Withdrawal(List.of(signed.signature().id()));
            make("signatory.withdrew", signed, withdrawal::apply, withdrawal::takeBack);
        });
    }

    /** Removes what is shown, unless it is not taken in yet. */
    void delete() {
        if (adding.get()) {
            return;
        }
        commit();
        base.ifPresent(signed -> {
            Removable removable = Removable.signature(signed.signature().id());
            make("signatory.deleted", signed, removable::remove, removable::giveBack);
        });
    }

    private void make(String told, Signed signed, Change.Step apply, Change.Step takeBack) {
        boolean isNameless = signed.signature().state() == SignatureState.WITHDRAWN;
        String name =
                isNameless
                        ? desk.words().say("signatory.withdrawn-one")
                        : signed.signature().name().main();
        desk.changes().make(new Change(desk.words().say(told, name), apply, takeBack));
    }

    private LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    /** What is wrong with the name; empty if nothing is. A new one may still be empty. */
    StringBinding nameFault() {
        return Bindings.createStringBinding(
                () ->
                        shown.get()
                                .flatMap(one -> fields.nameProblem())
                                .filter(key -> !adding.get() || !fields.name.get().isBlank())
                                .map(key -> desk.words().say("problem." + key))
                                .orElse(""),
                fields.name,
                shown,
                adding);
    }

    /** What is wrong with a day; empty if nothing is. */
    StringBinding dateFault(StringProperty date) {
        return Bindings.createStringBinding(
                () ->
                        SignatoryFields.isNoDate(date.get())
                                ? desk.words().say("problem.date.unknown", date.get())
                                : "",
                date);
    }

    /** What the signer wished before about the name. */
    FormerConsents former() {
        return former;
    }

    SignatoryFields fields() {
        return fields;
    }

    /** What is shown; empty for nothing. */
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SignedTexts> textsProperty() {
        return texts.getReadOnlyProperty();
    }

    /** Whether what is shown is new and not taken in yet. */
    ReadOnlyBooleanProperty addingProperty() {
        return adding.getReadOnlyProperty();
    }
}
