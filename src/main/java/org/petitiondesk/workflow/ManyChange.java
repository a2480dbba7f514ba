package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.ContactWish;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The same for one or many signatures, which can be taken back: each gets what it had. */
public final class ManyChange<T> {
    private final Setting<T> setting;
    private final List<Id> signatures;
    private final T value;
    private Map<T, List<Id>> former = Map.of();

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

    public void apply(Library library) throws LibraryException {
        former = setting.set(library.signatures(), signatures, value);
    }

    /** Gives each signature what it had. */
    public void takeBack(Library library) throws LibraryException {
        for (Map.Entry<T, List<Id>> each : former.entrySet()) {
            setting.set(library.signatures(), each.getValue(), each.getKey());
        }
    }
}
