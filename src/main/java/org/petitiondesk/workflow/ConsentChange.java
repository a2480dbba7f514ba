package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ConsentGiven;

import java.util.List;
import java.util.Map;

/** Another consent for one or many signatures, which can be taken back. */
public final class ConsentChange {
    private final List<Id> signatures;
    private final ConsentGiven consent;
    private Map<ConsentGiven, List<Id>> former = Map.of();

    public ConsentChange(List<Id> signatures, ConsentGiven consent) {
        this.signatures = List.copyOf(signatures);
        this.consent = consent;
    }

    public void apply(Library library) throws LibraryException {
        former = library.signatures().setConsent(signatures, consent);
    }

    /** Gives each signature the consent that it had. */
    public void takeBack(Library library) throws LibraryException {
        for (Map.Entry<ConsentGiven, List<Id>> each : former.entrySet()) {
            library.signatures().setConsent(each.getValue(), each.getKey());
        }
    }
}
