package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;

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

    /** Of what was read for the letters. */
    public static PetitionOverview of(LetterMaterial material) {
        return new PetitionOverview(
                material.petition(),
                material.signatures().names(),
                material.texts(),
                material.signatures().active(),
                material.addressees());
    }

    /** All active signatures. */
    public long signatures() {
        return names.values().stream().mapToLong(Long::longValue).sum();
    }
}
