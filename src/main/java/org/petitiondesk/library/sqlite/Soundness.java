package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryException.Reason;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.library.UncheckedLibraryException;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureSheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for damage: in the file, between records, in the search index and in the values. */
final class Soundness {
    private static final List<String> INDEXES = List.of("signature_words", "addressee_words");

    private final Session session;
    private final List<String> findings = new ArrayList<>();

    private Soundness(Session session) {
        this.session = session;
    }

    /**
     * What is wrong, without any contents; empty if the library is sound.
     *
     * @param values whether the values are to be read, which takes the present schema
     */
    static List<String> findings(Session session, boolean values) throws LibraryException {
        Soundness soundness = new Soundness(session);
        soundness.tell("file", soundness::checkFile);
        if (soundness.findings.isEmpty()) {
            soundness.tell("references", soundness::checkReferences);
            soundness.tell("search index", soundness::checkIndexes);
            if (values) {
                soundness.tell("values", soundness::checkValues);
            }
        }
        return List.copyOf(soundness.findings);
    }

    private interface Step {
        void run() throws LibraryException;
    }

    /** A check that is stopped by damage is a finding too; other failures are not. */
    private void tell(String what, Step step) throws LibraryException {
        try {
            step.run();
        } catch (LibraryException e) {
            if (e.reason() != Reason.DAMAGED) {
                throw e;
            }
            findings.add(what + ": not readable");
        }
    }

    private void checkFile() throws LibraryException {
        findings.addAll(
                session.read(handle ->
                        Query.list(handle, row -> row.getString(1), "pragma integrity_check")
                                .stream()
                                .filter(line -> !line.equals("ok"))
                                .toList()));
    }

    private void checkReferences() throws LibraryException {
        findings.addAll(
                session.read(handle ->
                        Query.list(
                                handle,
                                row ->
                                        "%s, row %d: refers to a missing %s"
                                                .formatted(
                                                        row.getString("table"),
                                                        row.getLong("rowid"),
                                                        row.getString("parent")),
                                "pragma foreign_key_check")));
    }

    private void checkIndexes() throws LibraryException {
        session.read(handle -> findings.addAll(unindexed(handle)));
        if (session.isReadOnly()) {
            // FTS5 checks its own structure only by way of a statement that counts as writing.
            return;
        }
        for (String index : INDEXES) {
            tell(
                    index,
                    () ->
                            session.write(handle ->
                                    Query.update(
                                            handle,
                                            "insert into %s (%s) values ('integrity-check')"
                                                    .formatted(index, index))));
        }
    }

    private static List<String> unindexed(Handle handle) {
        long signatures =
                Query.number(
                        handle,
                        "select count(*) from signature"
                                + " where position not in (select rowid from signature_words)");
        return signatures == 0
                ? List.of()
                : List.of("search index: %d signatures are missing".formatted(signatures));
    }

    /** Reads every record once. */
    private void checkValues() throws LibraryException {
        SqliteAddresseeRepository addressees = new SqliteAddresseeRepository(session);
        addressees.organizations();
        addressees.addressees();
        for (Person person : addressees.people()) {
            addressees.contactsOf(person.id());
        }
        for (Post post : addressees.posts()) {
            addressees.contactsOf(post.id());
            addressees.tenuresOf(post.id());
        }
        SqlitePetitionRepository petitions = new SqlitePetitionRepository(session);
        for (Petition petition : petitions.all()) {
            petitions.textVersions(petition.id());
            checkSheets(petition.id());
            new SqliteTranslationRepository(session).of(petition.id());
            new SqliteDeliveryRepository(session).of(petition.id());
            checkSignatures(petition.id());
        }
        new SqliteTemplateRepository(session).all();
    }

    private void checkSheets(Id petition) throws LibraryException {
        SqliteSheetRepository sheets = new SqliteSheetRepository(session);
        for (SignatureSheet sheet : sheets.of(petition)) {
            sheets.marks(sheet.id());
        }
    }

    private void checkSignatures(Id petition) throws LibraryException {
        SqliteSignatureRepository signatures = new SqliteSignatureRepository(session);
        signatures.batches(petition);
        try (Stream<Signed> signed = signatures.of(petition)) {
            signed.forEach(one -> {});
        } catch (UncheckedLibraryException e) {
            throw e.failure();
        }
    }
}
