package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignedName;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who of a petition's list may be the one whose signature is being typed. A few look-ups by index,
 * so that it can be asked at every pause in typing.
 */
public final class SignedAlready {
    private static final int MOST_READ = 200;
    private static final int MOST_TOLD = 5;

    private SignedAlready() {}

    /**
     * What is being typed.
     *
     * @param signature its identifier, also where it is not recorded yet
     */
    public record Typed(Id petition, Id signature, SignedName name, String place, String email) {}

    /** Why somebody may be the same. */
    public enum Reason {
        /** Without regard to the order of words, capitals and accents. */
        SAME_NAME,
        SAME_HAN,
        SAME_HANGUL,
        SAME_EMAIL,
        SAME_PLACE,
        OTHER_PLACE
    }

    /**
     * A signature that may be the same signer's.
     *
     * @param number in the list of the petition, counted from 1
     */
    public record Resemblance(Signed signed, long number, List<Reason> reasons) {
        public Resemblance {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Those that may be the same, the most alike first; without those of whom somebody has said
     * that they are not.
     */
    public static List<Resemblance> of(Library library, Typed typed) throws LibraryException {
        NameTraits traits = NameTraits.of(typed.name.asSigned());
        Map<Id, Placed> candidates = new LinkedHashMap<>();
        for (Placed placed :
                library.likenesses().withWords(typed.petition, traits.parts(), MOST_READ)) {
            candidates.put(placed.signed().signature().id(), placed);
        }
        for (Placed placed :
                library.likenesses().withEmail(typed.petition, typed.email, MOST_READ)) {
            candidates.put(placed.signed().signature().id(), placed);
        }
        candidates.remove(typed.signature);
        Set<Id> different =
                candidates.isEmpty()
                        ? Set.of()
                        : library.likenesses().differentFrom(typed.signature);
        List<Resemblance> found = new ArrayList<>();
        for (Placed placed : candidates.values()) {
            List<Reason> reasons = reasons(typed, traits, placed.signed());
            if (!reasons.isEmpty()
                    && !different.contains(placed.signed().signature().id())
                    && found.size() < MOST_TOLD) {
                found.add(
                        new Resemblance(
                                placed.signed(), library.likenesses().number(placed), reasons));
            }
        }
        return found;
    }

    private static List<Reason> reasons(Typed typed, NameTraits traits, Signed other) {
        NameTraits its = NameTraits.of(other.signature().name().asSigned());
        List<Reason> reasons = new ArrayList<>();
        if (traits.contradicts(its)) {
            return reasons;
        }
        if (traits.sharesWords(its)) {
            reasons.add(Reason.SAME_NAME);
        }
        if (traits.sharesHan(its)) {
            reasons.add(Reason.SAME_HAN);
        }
        if (traits.sharesHangul(its)) {
            reasons.add(Reason.SAME_HANGUL);
        }
        if (!typed.email.isBlank()
                && typed.email.strip().equalsIgnoreCase(other.signatory().email())) {
            reasons.add(Reason.SAME_EMAIL);
        }
        if (!reasons.isEmpty()) {
            place(typed, other.signature()).ifPresent(reasons::add);
        }
        return reasons;
    }

    private static Optional<Reason> place(Typed typed, Signature other) {
        if (typed.place.isBlank() || other.place().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                SameText.key(typed.place).equals(SameText.key(other.place()))
                        ? Reason.SAME_PLACE
                        : Reason.OTHER_PLACE);
    }
}
