package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.PetitionRepository;
import org.petitiondesk.library.Removal;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;

import java.util.List;
import java.util.Optional;

/** Petitions and their text versions, in SQLite. */
final class SqlitePetitionRepository implements PetitionRepository {
    private static final String YOUNGEST_FIRST = "written_at desc, position desc";

    private static final String CURRENT =
            """
            petition = ? and not exists (
                select 1 from text_version younger
                where younger.petition = text_version.petition
                    and younger.language = text_version.language
                    and (younger.written_at > text_version.written_at
                        or (younger.written_at = text_version.written_at
                            and younger.position > text_version.position)))
            """;

    private static final String LANGUAGE_FIRST_ADDED =
            """
            (select min(first.position) from text_version first
                where first.petition = text_version.petition
                    and first.language = text_version.language)
            """;

    private final Session session;

    SqlitePetitionRepository(Session session) {
        this.session = session;
    }

    @Override
    public void save(Petition petition) throws LibraryException {
        session.write(handle -> PetitionTable.save(handle, petition, session.now()));
    }

    @Override
    public Removal delete(Id petition) throws LibraryException {
        return keep(
                PetitionParts.PETITION,
                petition,
                handle -> {
                    long now = session.now();
                    Erasure.deleteSignatures(handle, now, "petition = ?", petition);
                    for (String table :
                            List.of(
                                    "reply",
                                    "delivery",
                                    "signature_sheet",
                                    "import_batch",
                                    "text_version",
                                    "demand")) {
                        Tombstones.delete(handle, now, table, "petition = ?", petition);
                    }
                    Tombstones.delete(handle, now, "petition", petition);
                });
    }

    @Override
    public Optional<Petition> find(Id id) throws LibraryException {
        return session.read(handle -> PetitionTable.where(handle, "id = ?", id)).stream()
                .findFirst();
    }

    @Override
    public Optional<Petition> findByCode(String code) throws LibraryException {
        return session
                .read(handle ->
                        PetitionTable.where(handle, "code_key = ?", PetitionTable.codeKey(code)))
                .stream()
                .findFirst();
    }

    @Override
    public List<Petition> all() throws LibraryException {
        return session.read(handle -> PetitionTable.where(handle, "true"));
    }

    @Override
    public void add(TextVersion version) throws LibraryException {
        session.write(handle -> TextVersionTable.add(handle, version, session.now()));
    }

    @Override
    public void replace(TextVersion version) throws LibraryException {
        requireUnbound(version.id());
        session.write(handle -> TextVersionTable.replace(handle, version, session.now()));
    }

    @Override
    public Removal deleteText(Id version) throws LibraryException {
        requireUnbound(version);
        return keep(
                PetitionParts.TEXT,
                version,
                handle -> Tombstones.delete(handle, session.now(), "text_version", version));
    }

    private Removal keep(List<Removals.Part> parts, Id id, Session.Writing deletion)
            throws LibraryException {
        return session.writeAndTell(handle -> {
            Removal removal = Removals.keep(handle, parts, id);
            deletion.to(handle);
            return removal;
        });
    }

    @Override
    public boolean isBound(Id version) throws LibraryException {
        return session.read(
                handle -> Query.number(handle, TextVersionTable.BINDINGS, version, version) > 0);
    }

    private void requireUnbound(Id version) throws LibraryException {
        if (isBound(version)) {
            throw new LibraryException(LibraryException.Reason.IN_USE);
        }
    }

    @Override
    public Optional<TextVersion> textVersion(Id id) throws LibraryException {
        return session
                .read(handle -> TextVersionTable.where(handle, "id = ?", "position", id))
                .stream()
                .findFirst();
    }

    @Override
    public List<TextVersion> textVersions(Id petition) throws LibraryException {
        return session.read(handle ->
                TextVersionTable.where(
                        handle, "petition = ?", "language, " + YOUNGEST_FIRST, petition));
    }

    @Override
    public Optional<TextVersion> currentText(Id petition, Language language)
            throws LibraryException {
        return session
                .read(handle ->
                        TextVersionTable.where(
                                handle,
                                "petition = ? and language = ?",
                                YOUNGEST_FIRST,
                                petition,
                                language))
                .stream()
                .findFirst();
    }

    @Override
    public List<TextVersion> currentTexts(Id petition) throws LibraryException {
        return session.read(
                handle -> TextVersionTable.where(handle, CURRENT, LANGUAGE_FIRST_ADDED, petition));
    }
}
