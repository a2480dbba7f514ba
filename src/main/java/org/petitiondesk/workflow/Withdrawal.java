package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Standing;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.SignatureState;

import java.util.List;
import java.util.Map;

/**
 * One or many signatures withdrawn: their names disappear from every later copy. It can be taken
 * back until the library is closed; then only tombstones are left.
 */
public final class Withdrawal {
    private final List<Id> signatures;
    private Map<Standing, List<Id>> former = Map.of();

    public Withdrawal(List<Id> signatures) {
        this.signatures = List.copyOf(signatures);
    }

    public void apply(Library library) throws LibraryException {
        former =
                library.signatures().setStanding(signatures, Standing.of(SignatureState.WITHDRAWN));
    }

    /** Lets each signature count as it did. */
    public void takeBack(Library library) throws LibraryException {
        for (Map.Entry<Standing, List<Id>> each : former.entrySet()) {
            library.signatures().setStanding(each.getValue(), each.getKey());
        }
    }
}
