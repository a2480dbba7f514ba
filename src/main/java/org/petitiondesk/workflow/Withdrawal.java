package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Standing;
import org.petitiondesk.model.common.Id;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * One or many signatures withdrawn, with those that were joined with them as the same signer's:
 * their names disappear from every later copy. It can be taken back until the library is closed;
 * then only tombstones are left.
 */
public final class Withdrawal {
    private final List<Id> signatures;
    private ManyChange<Standing> change = ManyChange.ofWithdrawal(List.of());

    public Withdrawal(List<Id> signatures) {
        this.signatures = List.copyOf(signatures);
    }

    public void apply(Library library) throws LibraryException {
        apply(library, done -> true);
    }

    /**
     * Likewise.
     *
     * @param goesOn is told now and then how many of the signatures are withdrawn, with those that
     *     were joined with them; if it says no, none is
     * @return whether it was done
     */
    public boolean apply(Library library, IntPredicate goesOn) throws LibraryException {
        Set<Id> all = new LinkedHashSet<>();
        for (Id signature : signatures) {
            if (!all.contains(signature)) {
                all.addAll(library.likenesses().joined(signature));
            }
            if (!goesOn.test(0)) {
                return false;
            }
        }
        change = ManyChange.ofWithdrawal(List.copyOf(all));
        return change.apply(library, done -> goesOn.test(Math.min(done, signatures.size())));
    }

    /** Lets each signature count as it did. */
    public void takeBack(Library library) throws LibraryException {
        change.takeBack(library);
    }
}
