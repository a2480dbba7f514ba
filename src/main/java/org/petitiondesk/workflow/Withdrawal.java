package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Standing;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.SignatureState;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One or many signatures withdrawn, with those that were joined with them as the same signer's:
 * their names disappear from every later copy. It can be taken back until the library is closed;
 * then only tombstones are left.
 */
public final class Withdrawal {
    private final List<Id> signatures;
    private Map<Standing, List<Id>> former = Map.of();

    public Withdrawal(List<Id> signatures) {
        this.signatures = List.copyOf(signatures);
    }

    public void apply(Library library) throws LibraryException {
        Set<Id> all = new LinkedHashSet<>();
        for (Id signature : signatures) {
            all.addAll(library.likenesses().joined(signature));
        }
        former = library.signatures().setStanding(all, Standing.of(SignatureState.WITHDRAWN));
    }

    /** Lets each signature count as it did. */
    public void takeBack(Library library) throws LibraryException {
        for (Map.Entry<Standing, List<Id>> each : former.entrySet()) {
            library.signatures().setStanding(each.getValue(), each.getKey());
        }
    }
}
