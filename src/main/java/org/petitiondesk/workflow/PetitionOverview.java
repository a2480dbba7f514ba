package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.TextVersion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands behind a petition at a glance.
 *
 * @param names how many active signatures there are of each consent; every consent is there
 * @param texts the current text of each language
 * @param signedTexts active signatures by the text version they are bound to
 * @param addressees with the holders of the letter's date, in the petition's order
 */
public record PetitionOverview(
        Petition petition,
        Map<Consent, Long> names,
        List<TextVersion> texts,
        Map<Id, Long> signedTexts,
        List<AddresseeOnDate> addressees) {
    public PetitionOverview {
        names = Map.copyOf(names);
        texts = List.copyOf(texts);
        signedTexts = Map.copyOf(signedTexts);
        addressees = List.copyOf(addressees);
    }

    /** Reads it from a library; memory stays bounded over any number of signatures. */
    public static PetitionOverview of(Library library, Petition petition) throws LibraryException {
        Map<Consent, Long> names = new EnumMap<>(Consent.class);
        for (Consent consent : Consent.values()) {
            names.put(consent, 0L);
        }
        Map<Id, Long> signedTexts = new HashMap<>();
        try (var signed = library.signatures().of(petition.id())) {
            signed.map(Signed::signature)
                    .filter(signature -> signature.state() == SignatureState.ACTIVE)
                    .forEach(signature -> count(signature, names, signedTexts));
        }
        List<AddresseeOnDate> addressees = new ArrayList<>();
        for (Id id : petition.addressees()) {
            library.addressees().onDate(id, petition.date()).ifPresent(addressees::add);
        }
        return new PetitionOverview(
                petition,
                names,
                library.petitions().currentTexts(petition.id()),
                signedTexts,
                addressees);
    }

    private static void count(
            Signature signature, Map<Consent, Long> names, Map<Id, Long> signedTexts) {
        names.merge(signature.consent().consent(), 1L, Long::sum);
        signature.textVersion().ifPresent(text -> signedTexts.merge(text, 1L, Long::sum));
    }

    /** All active signatures. */
    public long signatures() {
        return names.values().stream().mapToLong(Long::longValue).sum();
    }
}
