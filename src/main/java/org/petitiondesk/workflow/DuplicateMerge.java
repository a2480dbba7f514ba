package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.ContactWish;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two signatures of one person, of which one counts from then on and the other is its duplicate.
 * Both stay readable, with their sources, and it can be taken back. Each step is to run as one
 * change of the library.
 */
public final class DuplicateMerge {
    private final SignatureEdit counting;
    private final SignatureEdit duplicate;

    /** The lead signers before they were joined. */
    private List<Id> leads = List.of();

    /** What the one that counts may take from the other. */
    public enum Field {
        NAME,
        PLACE,
        COUNTRY,
        DATE,
        /** Organization and title, and whether the organization is what signs. */
        CAPACITY,
        EMAIL,
        TELEPHONE
    }

    /**
     * Joins two.
     *
     * @param counting the one that counts
     * @param fromOther what it takes from the other one
     * @param consent what the person who decides chose, and how it is known; else what both allow
     */
    public DuplicateMerge(
            Signed counting, Signed other, Set<Field> fromOther, Optional<ConsentGiven> consent) {
        this.counting = new SignatureEdit(counting, kept(counting, other, fromOther, consent));
        this.duplicate =
                new SignatureEdit(
                        other,
                        new Signed(
                                other.signatory(),
                                other.signature().asDuplicateOf(counting.signature().id())));
    }

    /** What counts afterwards. */
    public Signed kept() {
        return counting.after();
    }

    /** What both signers allow. */
    public static ConsentGiven narrower(Signature one, Signature other) {
        Consent narrower = one.consent().consent().narrower(other.consent().consent());
        if (narrower == one.consent().consent()) {
            return one.consent();
        }
        return narrower == other.consent().consent() ? other.consent() : ConsentGiven.of(narrower);
    }

    /** What both signers allow: nobody may, unless both named the same. */
    private static ContactWish contact(ContactWish one, ContactWish other) {
        boolean isSame = one.by() == other.by() && one.organization().equals(other.organization());
        if (isSame || !one.isGiven()) {
            return one;
        }
        return other.isGiven() ? ContactWish.NONE : other;
    }

    private static Signed kept(
            Signed counting, Signed other, Set<Field> fromOther, Optional<ConsentGiven> consent) {
        Signature one = counting.signature();
        Signature second = other.signature();
        boolean takesCapacity = fromOther.contains(Field.CAPACITY);
        SignedName name = (fromOther.contains(Field.NAME) ? second : one).name();
        Capacity capacity = (takesCapacity ? second : one).capacity();
        String place = (fromOther.contains(Field.PLACE) ? second : one).place();
        String country = (fromOther.contains(Field.COUNTRY) ? second : one).country();
        Optional<LocalDate> date = (fromOther.contains(Field.DATE) ? second : one).signedOn();
        return new Signed(
                new Signatory(
                        counting.signatory().id(),
                        (takesCapacity ? other : counting).signatory().kind(),
                        (fromOther.contains(Field.EMAIL) ? other : counting).signatory().email(),
                        (fromOther.contains(Field.TELEPHONE) ? other : counting)
                                .signatory()
                                .telephone(),
                        contact(counting.signatory().contact(), other.signatory().contact())),
                new Signature(
                        one.id(),
                        one.petition(),
                        one.signatory(),
                        one.textVersion(),
                        name,
                        capacity,
                        place,
                        country,
                        date,
                        consent.orElseGet(() -> narrower(one, second)),
                        one.source(),
                        SignatureState.ACTIVE));
    }

    /**
     * Joins them; the one that counts takes the other's place among the lead signers.
     *
     * @throws LibraryException also if one of them was changed since it was read, which would be
     *     lost; nothing is joined then
     */
    public void apply(Library library) throws LibraryException {
        expect(library, counting.before(), duplicate.before());
        counting.apply(library);
        duplicate.apply(library);
        SignatureOrder order = library.signatures().order(petition());
        leads = order.leads();
        lead(library, order, joinedLeads());
    }

    /**
     * Takes it back.
     *
     * @throws LibraryException also if one of them was changed since; nothing is taken back then
     */
    public void takeBack(Library library) throws LibraryException {
        expect(library, counting.after(), duplicate.after());
        duplicate.takeBack(library);
        counting.takeBack(library);
        SignatureOrder order = library.signatures().order(petition());
        if (order.leads().equals(joinedLeads())) {
            lead(library, order, leads);
        }
    }

    private static void expect(Library library, Signed... expected) throws LibraryException {
        for (Signed signed : expected) {
            if (!library.signatures().find(signed.signature().id()).equals(Optional.of(signed))) {
                throw new LibraryException(LibraryException.Reason.CHANGED);
            }
        }
    }

    private Id petition() {
        return kept().signature().petition();
    }

    /** Where both are lead signers, the first of the two places is kept. */
    private List<Id> joinedLeads() {
        Id other = duplicate.before().signature().id();
        return leads.stream()
                .map(id -> id.equals(other) ? kept().signature().id() : id)
                .distinct()
                .toList();
    }

    private void lead(Library library, SignatureOrder order, List<Id> first)
            throws LibraryException {
        if (!order.leads().equals(first)) {
            library.signatures().setOrder(petition(), order.leadBy(first));
        }
    }
}
