package org.petitiondesk.workflow;

import org.petitiondesk.exchange.SignatoryDraft;
import org.petitiondesk.exchange.SignatoryListWriter;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignedName;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Writes a petition's signatories as a list. An internal copy carries everything that is known of
 * active signers; other copies only the names that may be shown there.
 */
public final class SignatureExport {

    /**
     * Writes the list; the file's ending tells its form.
     *
     * @return why nothing was written; empty if it was
     */
    public List<Problem> export(Library library, Petition petition, Copy copy, Path file)
            throws LibraryException, IOException {
        return export(library, petition, copy, signatory -> true, file);
    }

    /**
     * Writes a list of those whom somebody may contact again, with all details.
     *
     * @param organization that may; empty for the sponsors
     * @return why nothing was written; empty if it was
     */
    public List<Problem> exportContacts(
            Library library, Petition petition, Optional<String> organization, Path file)
            throws LibraryException, IOException {
        return export(
                library,
                petition,
                Copy.INTERNAL,
                signatory -> signatory.contact().allows(organization),
                file);
    }

    private static List<Problem> export(
            Library library, Petition petition, Copy copy, Predicate<Signatory> isWanted, Path file)
            throws LibraryException, IOException {
        try (Stream<Signed> signed = ListedSignatures.of(library, petition.id(), copy).read()) {
            Iterable<SignatoryDraft> drafts =
                    () ->
                            signed.filter(one -> isWanted.test(one.signatory()))
                                    .map(one -> draft(one, copy))
                                    .flatMap(Optional::stream)
                                    .iterator();
            return new SignatoryListWriter().write(file, drafts);
        }
    }

    private static Optional<SignatoryDraft> draft(Signed signed, Copy copy) {
        return switch (Disclosure.of(signed.signature(), copy)) {
            case Disclosure.Named named ->
                    Optional.of(
                            copy == Copy.INTERNAL
                                    ? whole(signed)
                                    : shown(named.name(), named.capacity(), named.place()));
            case Disclosure.Initialled initials ->
                    Optional.of(shown(initials.initials(), Capacity.Personal.PLAIN, ""));
            case Disclosure.Counted _,
                    Disclosure.SetAside _,
                    Disclosure.Withdrawn _,
                    Disclosure.Absent _ ->
                    Optional.empty();
        };
    }

    /** Whether a list carries those that its copy shows in some way. */
    public static boolean carries(Disclosure.Way way) {
        return switch (way) {
            case IN_FULL, AS_INITIALS -> true;
            case COUNTED, SET_ASIDE, WITHDRAWN, ABSENT -> false;
        };
    }

    private static SignatoryDraft whole(Signed signed) {
        Signatory signatory = signed.signatory();
        Signature signature = signed.signature();
        return new SignatoryDraft(
                0,
                signatory.kind(),
                signature.name(),
                signature.capacity(),
                signature.place(),
                signature.country(),
                signature.signedOn(),
                signatory.email(),
                signatory.telephone(),
                Optional.of(signature.consent()),
                signatory.contact());
    }

    private static SignatoryDraft shown(String name, Capacity capacity, String place) {
        return new SignatoryDraft(
                0,
                capacity instanceof Capacity.Representing
                        ? Signatory.Kind.ORGANIZATION
                        : Signatory.Kind.PERSON,
                new SignedName(name),
                capacity,
                place,
                "",
                Optional.empty(),
                "",
                "",
                Optional.empty());
    }
}
