package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands behind a petition at a glance.
 *
 * @param names how many active signatures there are of each consent; every consent is there
 * @param texts the current text of each language
 * @param wholeTexts those of them in which nothing is missing or wrong
 * @param translations which of the texts were checked against the original
 * @param signedTexts how many active signatures there are in the language of each of the texts,
 *     whichever version of it was signed
 * @param addressees with the holders of the letter's date, in the petition's order
 */
public record PetitionOverview(
        Petition petition,
        Map<Consent, Long> names,
        List<TextVersion> texts,
        Set<Id> wholeTexts,
        Translations translations,
        Map<Id, Long> signedTexts,
        List<AddresseeOnDate> addressees) {
    private static final TextCheck CHECK = new TextCheck();

    public PetitionOverview {
        names = Map.copyOf(names);
        texts = List.copyOf(texts);
        wholeTexts = Set.copyOf(wholeTexts);
        signedTexts = Map.copyOf(signedTexts);
        addressees = List.copyOf(addressees);
    }

    /** Of what was read for the letters. */
    public static PetitionOverview of(LetterMaterial material) {
        return new PetitionOverview(
                material.petition(),
                material.signatures().names(),
                material.texts(),
                material.texts().stream()
                        .filter(text -> CHECK.isWhole(text, material.petition()))
                        .map(TextVersion::id)
                        .collect(Collectors.toSet()),
                material.translations(),
                signed(material),
                material.addressees());
    }

    private static Map<Id, Long> signed(LetterMaterial material) {
        Map<Id, Long> signed = new HashMap<>();
        for (TextVersion text : material.texts()) {
            long count =
                    material.versions().stream()
                            .filter(version -> version.language().equals(text.language()))
                            .mapToLong(version ->
                                    material.signatures().active().getOrDefault(version.id(), 0L))
                            .sum();
            signed.put(text.id(), count);
        }
        return signed;
    }

    /** All active signatures. */
    public long signatures() {
        return names.values().stream().mapToLong(Long::longValue).sum();
    }
}
