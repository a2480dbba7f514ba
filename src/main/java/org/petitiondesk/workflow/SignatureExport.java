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
import org.petitiondesk.model.petition.SignatureOrder.Grouping;
import org.petitiondesk.model.petition.SignatureOrder.Rule;
import org.petitiondesk.model.petition.SignedName;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Writes a petition's signatories as a list. An internal copy carries everything that is known of
 * active signers; other copies only the names that may be shown there.
 */
public final class SignatureExport {

    /**
     * What is to be in a list.
     *
     * @param copy for whose eyes it is
     * @param rule in which order; empty for the petition's own
     * @param grouping what stands together, named in a column; empty for the petition's own, or
     *     nothing where there is a rule
     * @param numbered whether its lines have numbers
     * @param wanted which signatures, as far as the copy shows them
     */
    public record Options(
            Copy copy,
            Optional<Rule> rule,
            Optional<Grouping> grouping,
            boolean numbered,
            Predicate<Signed> wanted) {

        /** All, as the petition lists them. */
        public static Options of(Copy copy) {
            return new Options(copy, Optional.empty(), Optional.empty(), false, signed -> true);
        }

        /**
         * Those whom somebody may contact again, with all details.
         *
         * @param organization that may; empty for the sponsors
         */
        public static Options ofContacts(Optional<String> organization) {
            return new Options(
                    Copy.INTERNAL,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    signed -> signed.signatory().contact().allows(organization));
        }
    }

    /**
     * Writes the list; the file's ending tells its form.
     *
     * @return why nothing was written; empty if it was
     */
    public List<Problem> export(Library library, Petition petition, Options options, Path file)
            throws LibraryException, IOException {
        AtomicInteger number = new AtomicInteger();
        ListedSignatures listed =
                ListedSignatures.of(
                        library, petition.id(), options.copy(), options.rule(), options.grouping());
        try (Stream<Signed> signed = listed.read()) {
            Iterable<SignatoryDraft> drafts =
                    () ->
                            signed.filter(options.wanted())
                                    .filter(SignatureExport::hasName)
                                    .map(one -> draft(one, options.copy()))
                                    .flatMap(Optional::stream)
                                    .map(draft -> draft.at(number.incrementAndGet()))
                                    .iterator();
            return new SignatoryListWriter(
                            options.numbered(),
                            listed.order().grouping(),
                            listed.order().collation())
                    .write(file, drafts);
        }
    }

    /** An erased name has no line: read in again, it would be a name. */
    public static boolean hasName(Signed signed) {
        return !signed.signature().name().isErased();
    }

    private static Optional<SignatoryDraft> draft(Signed signed, Copy copy) {
        return switch (Disclosure.of(signed.signature(), copy)) {
            case Disclosure.Named named ->
                    Optional.of(
                            copy == Copy.INTERNAL
                                    ? whole(signed)
                                    : shown(
                                            named.name(),
                                            named.capacity(),
                                            named.place(),
                                            named.country()));
            case Disclosure.Initialled initials ->
                    Optional.of(shown(initials.initials(), Capacity.Personal.PLAIN, "", ""));
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

    private static SignatoryDraft shown(
            String name, Capacity capacity, String place, String country) {
        return new SignatoryDraft(
                0,
                capacity instanceof Capacity.Representing
                        ? Signatory.Kind.ORGANIZATION
                        : Signatory.Kind.PERSON,
                new SignedName(name),
                capacity,
                place,
                country,
                Optional.empty(),
                "",
                "",
                Optional.empty());
    }
}
