package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ContactWish;

import java.util.List;
import java.util.Map;

/** By whom one or many signers may be contacted again, which can be taken back. */
public final class ContactChange {
    private final List<Id> signatures;
    private final ContactWish wish;
    private Map<ContactWish, List<Id>> former = Map.of();

    public ContactChange(List<Id> signatures, ContactWish wish) {
        this.signatures = List.copyOf(signatures);
        this.wish = wish;
    }

    public void apply(Library library) throws LibraryException {
        former = library.signatures().setContact(signatures, wish);
    }

    /** Gives each signer the wish that he or she had. */
    public void takeBack(Library library) throws LibraryException {
        for (Map.Entry<ContactWish, List<Id>> each : former.entrySet()) {
            library.signatures().setContact(each.getValue(), each.getKey());
        }
    }
}
