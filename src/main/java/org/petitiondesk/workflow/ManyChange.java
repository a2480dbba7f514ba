package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository;
import org.petitiondesk.library.SignatureRepository.Standing;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.ContactWish;
import org.petitiondesk.model.petition.SignatureState;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** The same for one or many signatures, which can be taken back: each gets what it had. */
public final class ManyChange<T> {
    private static final int PART = 1000;

    private final Setting<T> setting;
    private final List<Id> signatures;
    private final T value;

    /** What there was before, part by part in the order in which they were changed. */
    private List<Map<T, List<Id>>> former = List.of();

    /** Sets a value, and tells what there was before. */
    @FunctionalInterface
    private interface Setting<T> {
        Map<T, List<Id>> set(SignatureRepository library, Collection<Id> signatures, T value)
                throws LibraryException;
    }

    private ManyChange(Setting<T> setting, List<Id> signatures, T value) {
        this.setting = setting;
        this.signatures = List.copyOf(signatures);
        this.value = value;
    }

    /** How far the names may go. */
    public static ManyChange<ConsentGiven> ofConsent(List<Id> signatures, ConsentGiven consent) {
        return new ManyChange<>(SignatureRepository::setConsent, signatures, consent);
    }

    /** By whom the signers may be contacted again. */
    public static ManyChange<ContactWish> ofContact(List<Id> signatures, ContactWish wish) {
        return new ManyChange<>(SignatureRepository::setContact, signatures, wish);
    }

    /** The place that the signers are from. */
    public static ManyChange<String> ofPlace(List<Id> signatures, String place) {
        return new ManyChange<>(SignatureRepository::setPlace, signatures, place);
    }

    /** Likewise the country. */
    public static ManyChange<String> ofCountry(List<Id> signatures, String country) {
        return new ManyChange<>(SignatureRepository::setCountry, signatures, country);
    }

    /** Whether the signatures count; whoever has withdrawn stays so. */
    public static ManyChange<Standing> ofStanding(List<Id> signatures, Standing standing) {
        return new ManyChange<>(
                SignatureRepository::setStandingUnlessWithdrawn, signatures, standing);
    }

    /** Signatures withdrawn, which count again as they did when that is taken back. */
    static ManyChange<Standing> ofWithdrawal(List<Id> signatures) {
        return new ManyChange<>(
                SignatureRepository::setStanding,
                signatures,
                Standing.of(SignatureState.WITHDRAWN));
    }

    public void apply(Library library) throws LibraryException {
        apply(library, done -> true);
    }

    /**
     * Likewise.
     *
     * @param goesOn is told how many are changed; if it says no, none is
     * @return whether it was done
     */
    public boolean apply(Library library, IntPredicate goesOn) throws LibraryException {
        List<Map<T, List<Id>>> before = new ArrayList<>();
        try {
            library.change(() -> {
                for (int from = 0; from < signatures.size(); from += PART) {
                    int to = Math.min(from + PART, signatures.size());
                    before.add(
                            setting.set(library.signatures(), signatures.subList(from, to), value));
                    if (!goesOn.test(to)) {
                        throw new Cancelled();
                    }
                }
                return true;
            });
        } catch (Cancelled e) {
            return false;
        }
        former = before;
        return true;
    }

    /** The person who asked for it changed his or her mind. */
    private static final class Cancelled extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** Gives each signature what it had; the last first, as two may have a signer in common. */
    public void takeBack(Library library) throws LibraryException {
        for (Map<T, List<Id>> part : former.reversed()) {
            for (Map.Entry<T, List<Id>> each : part.entrySet()) {
                setting.set(library.signatures(), each.getValue(), each.getKey());
            }
        }
    }
}
