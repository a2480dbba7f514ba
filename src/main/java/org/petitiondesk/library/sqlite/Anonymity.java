package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.library.sqlite.Removals.Part;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.SignedName;

import java.util.Collections;
import java.util.List;

/** Signatures that go on counting without anything that tells whose they are. */
final class Anonymity {
    private static final String THESE = "(select %s from signature where %s)";

    private Anonymity() {}

    /** Overwrites what tells who gave a signature. */
    static Removal ofOne(Session session, Id signature) throws LibraryException {
        return give(
                session,
                PetitionParts.SIGNATURE,
                "id = ?",
                signature,
                handle -> ListNames.forget(handle, "s.id = ?", signature));
    }

    /** Overwrites what tells who signed a petition. */
    static Removal ofAll(Session session, Id petition) throws LibraryException {
        return give(
                session,
                PetitionParts.SIGNATURES_OF_PETITION,
                "petition = ?",
                petition,
                handle -> ListNames.forgetAll(handle, petition));
    }

    /**
     * Overwrites what tells who signed.
     *
     * @param parts what is kept, to be given back
     * @param condition of the signatures, with one blank
     * @param lists forgets the names of the files that they were read from
     */
    private static Removal give(
            Session session, List<Part> parts, String condition, Id argument, Session.Writing lists)
            throws LibraryException {
        return session.writeAndTell(handle -> {
            Removal removal = Removals.keep(handle, parts, argument);
            lists.to(handle);
            clear(handle, condition, argument);
            Query.update(
                    handle,
                    "update signature set name = ?, organization = '', title = '', place = '',"
                            + " consent = 'COUNT_ONLY', consent_on = null, consent_how = '',"
                            + " changed_at = ? where "
                            + condition,
                    SignedName.ERASED.asSigned(),
                    session.now(),
                    argument);
            Erasure.isDue(handle);
            return removal;
        });
    }

    private static void clear(Handle handle, String condition, Id argument) {
        String these = THESE.formatted("id", condition);
        String signers = THESE.formatted("signatory", condition);
        List<String> cleared =
                List.of(
                        "delete from consent_history where signature in " + these,
                        "update signature_words set words = '' where rowid in "
                                + THESE.formatted("position", condition),
                        // Somebody else's signature may be of the same signer.
                        "update signatory set email = '', telephone = '', may_contact = 0"
                                + " where id in "
                                + signers
                                + " and not exists (select 1 from signature o"
                                + " where o.signatory = signatory.id and o.id not in "
                                + these
                                + " and o.name <> '"
                                + SignedName.ERASED.asSigned()
                                + "')",
                        "delete from contact_wish where signatory in (select id from signatory"
                                + " where may_contact = 0 and email = '' and telephone = ''"
                                + " and id in "
                                + signers
                                + ")",
                        "delete from lead_signature where signature in " + these,
                        "delete from different_signers where one in "
                                + these
                                + " or other in "
                                + these);
        for (String statement : cleared) {
            long blanks = statement.chars().filter(c -> c == '?').count();
            Query.update(handle, statement, Collections.nCopies((int) blanks, argument).toArray());
        }
    }

    /** Gives back what was overwritten. */
    static void takeBack(Session session, Removal removal) throws LibraryException {
        session.write(handle -> {
            Removals.restoreContacts(handle, removal);
            Erasure.deleteSignatures(
                    handle,
                    session.now(),
                    "id in (select id from temp.removed_from_signature where removal = ?)",
                    removal.number());
            Removals.restore(handle, removal);
        });
    }
}
