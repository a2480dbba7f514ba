package org.petitiondesk.workflow;

import org.petitiondesk.compose.SignatureList;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.IssuedLetter;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureState;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A petition's signatures, read once for any number of letters.
 *
 * @param list as one copy may show them
 * @param signedTexts the text versions that any signature is bound to, in whatever state
 * @param active how many active signatures each of them has
 * @param atIssue as one copy may show those that there were at each act of issuing letters
 * @param signers all names, to be found in texts
 * @param names how many active signatures there are of each consent; every consent is there
 */
public record GatheredSignatures(
        SignatureList list,
        Map<Id, SignatureList> atIssue,
        Set<Id> signedTexts,
        Map<Id, Long> active,
        SignerNames signers,
        Map<Consent, Long> names) {
    public GatheredSignatures {
        atIssue = Map.copyOf(atIssue);
        names = Map.copyOf(names);
        signedTexts = Set.copyOf(signedTexts);
        active = Map.copyOf(active);
    }

    /** Reads them from a library, once, and once more for each act of issuing. */
    public static GatheredSignatures read(Library library, Id petition, Copy copy)
            throws LibraryException {
        Set<Id> signedTexts = new HashSet<>();
        Map<Id, Long> active = new HashMap<>();
        SignerNames.Gatherer signers = new SignerNames.Gatherer();
        Map<Consent, Long> names = new EnumMap<>(Consent.class);
        for (Consent consent : Consent.values()) {
            names.put(consent, 0L);
        }
        ListedSignatures listed = ListedSignatures.of(library, petition, copy);
        SignatureList list =
                new SignatureList(
                        listed.signatures()
                                .peek(signature -> {
                                    signers.add(signature);
                                    signature.textVersion().ifPresent(signedTexts::add);
                                    if (signature.state() == SignatureState.ACTIVE) {
                                        count(signature, active, names);
                                    }
                                }),
                        copy,
                        listed.order());
        return new GatheredSignatures(
                list, atIssue(library, listed, copy), signedTexts, active, signers.names(), names);
    }

    /** Those that there were when a letter was issued. */
    SignatureList asOf(IssuedLetter letter) {
        return atIssue.getOrDefault(letter.act(), list);
    }

    private static Map<Id, SignatureList> atIssue(
            Library library, ListedSignatures listed, Copy copy) throws LibraryException {
        Map<Id, SignatureList> lists = new HashMap<>();
        for (IssuedLetter letter : library.issuedLetters().of(listed.petition())) {
            Id act = letter.act();
            if (!lists.containsKey(act)) {
                Stream<Signature> older =
                        listed.signatures().filter(signature -> signature.id().compareTo(act) < 0);
                lists.put(act, new SignatureList(older, copy, listed.order()));
            }
        }
        return lists;
    }

    private static void count(Signature signature, Map<Id, Long> active, Map<Consent, Long> names) {
        names.merge(signature.consent().consent(), 1L, Long::sum);
        signature.textVersion().ifPresent(text -> active.merge(text, 1L, Long::sum));
    }
}
