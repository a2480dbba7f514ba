package org.petitiondesk.workflow;

import org.petitiondesk.compose.SignatureList;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureState;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A petition's signatures, read once for any number of letters.
 *
 * @param list as one copy may show them
 * @param signedTexts the text versions that any signature is bound to, in whatever state
 * @param active how many active signatures each of them has
 * @param names how many active signatures there are of each consent; every consent is there
 */
public record GatheredSignatures(
        SignatureList list, Set<Id> signedTexts, Map<Id, Long> active, Map<Consent, Long> names) {
    public GatheredSignatures {
        names = Map.copyOf(names);
        signedTexts = Set.copyOf(signedTexts);
        active = Map.copyOf(active);
    }

    /** Reads them from a library, each of them once. */
    public static GatheredSignatures read(Library library, Id petition, Copy copy)
            throws LibraryException {
        Set<Id> signedTexts = new HashSet<>();
        Map<Id, Long> active = new HashMap<>();
        Map<Consent, Long> names = new EnumMap<>(Consent.class);
        for (Consent consent : Consent.values()) {
            names.put(consent, 0L);
        }
        try (var signed = library.signatures().of(petition)) {
            SignatureList list =
                    new SignatureList(
                            signed.map(Signed::signature)
                                    .peek(signature -> {
                                        signature.textVersion().ifPresent(signedTexts::add);
                                        if (signature.state() == SignatureState.ACTIVE) {
                                            count(signature, active, names);
                                        }
                                    }),
                            copy);
            return new GatheredSignatures(list, signedTexts, active, names);
        }
    }

    private static void count(Signature signature, Map<Id, Long> active, Map<Consent, Long> names) {
        names.merge(signature.consent().consent(), 1L, Long::sum);
        signature.textVersion().ifPresent(text -> active.merge(text, 1L, Long::sum));
    }
}
