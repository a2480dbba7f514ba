package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.TranslationRepository;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.petition.TranslationCheck;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks of translations, in SQLite. */
final class SqliteTranslationRepository implements TranslationRepository {
    private static final String TEXTS = "checked_text";
    private static final String CHECKS = "translation_check";

    private final Session session;

    SqliteTranslationRepository(Session session) {
        this.session = session;
    }

    @Override
    public void add(TranslationCheck check) throws LibraryException {
        session.write(handle -> {
            for (TextVersion text : List.of(check.text(), check.original())) {
                TextVersionTable.row(TEXTS, text).add(handle, session.now());
                TextVersionTable.addParts(handle, TEXTS, text);
            }
            new Row(CHECKS, check.id())
                    .with("petition", check.text().petition())
                    .with("checked_by", check.by())
                    .with("checked_at", check.at())
                    .with("text", check.text().id())
                    .with("original", check.original().id())
                    .add(handle, session.now());
            Tombstones.takeBack(handle, check.id());
        });
    }

    @Override
    public void delete(Id check) throws LibraryException {
        session.write(handle -> {
            List<Id> texts =
                    Query.list(
                                    handle,
                                    row ->
                                            List.of(
                                                    Columns.id(row, "text"),
                                                    Columns.id(row, "original")),
                                    "select text, original from translation_check where id = ?",
                                    check)
                            .stream()
                            .flatMap(List::stream)
                            .toList();
            Tombstones.delete(handle, session.now(), CHECKS, check);
            texts.forEach(
                    text -> Query.update(handle, "delete from checked_text where id = ?", text));
        });
    }

    @Override
    public List<TranslationCheck> of(Id petition) throws LibraryException {
        return session.read(handle -> {
            Map<Id, TextVersion> texts =
                    TextVersionTable.in(handle, TEXTS, "petition = ?", "position", petition)
                            .stream()
                            .collect(Collectors.toMap(TextVersion::id, Function.identity()));
            return Query.list(
                    handle,
                    row ->
                            new TranslationCheck(
                                    Columns.id(row, "id"),
                                    row.getString("checked_by"),
                                    Columns.instant(row, "checked_at"),
                                    Objects.requireNonNull(texts.get(Columns.id(row, "text"))),
                                    Objects.requireNonNull(texts.get(Columns.id(row, "original")))),
                    "select * from translation_check where petition = ? order by position",
                    petition);
        });
    }

    @Override
    public List<String> checkers() throws LibraryException {
        return session.read(handle ->
                Query.list(
                        handle,
                        row -> row.getString("checked_by"),
                        "select checked_by from translation_check group by checked_by"
                                + " order by max(position) desc"));
    }

    @Override
    public Optional<Language> original(Id petition) throws LibraryException {
        return session
                .read(handle ->
                        Query.list(
                                handle,
                                row -> Columns.language(row, "language"),
                                "select language from original_language where petition = ?",
                                petition))
                .stream()
                .findFirst();
    }

    @Override
    public void setOriginal(Id petition, Optional<Language> language) throws LibraryException {
        session.write(handle -> {
            Query.update(handle, "delete from original_language where petition = ?", petition);
            language.ifPresent(chosen ->
                    Query.update(
                            handle,
                            "insert into original_language values (?, ?)",
                            petition,
                            chosen));
        });
    }
}
