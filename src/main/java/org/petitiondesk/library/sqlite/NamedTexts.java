package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of things that have a name and a text in each of some languages.
 *
 * @param <T> such a thing
 */
final class NamedTexts<T> {
    private final Session session;
    private final String table;
    private final Maker<T> maker;

    /** A text in one language. */
    private record Text(Language language, String text) {}

    /** Makes the thing of what is kept. */
    @FunctionalInterface
    interface Maker<T> {
        T of(Id id, String name, Map<Language, String> texts);
    }

    /**
     * @param table its texts are in a second one of that name with {@code _text} behind it
     */
    NamedTexts(Session session, String table, Maker<T> maker) {
        this.session = session;
        this.table = table;
        this.maker = maker;
    }

    void save(Id id, String name, Map<Language, String> texts) throws LibraryException {
        session.write(handle -> {
            new Row(table, id).with("name", name).save(handle, session.now());
            Tombstones.takeBack(handle, id);
            Query.update(handle, "delete from " + table + "_text where owner = ?", id);
            texts.forEach((language, text) ->
                    Query.update(
                            handle,
                            "insert into " + table + "_text values (?, ?, ?)",
                            id,
                            language,
                            text));
        });
    }

    void delete(Id id) throws LibraryException {
        session.write(handle -> Tombstones.delete(handle, session.now(), table, id));
    }

    /** Those that fulfil a condition, by name. */
    List<T> where(String condition, Object... arguments) throws LibraryException {
        return session.read(handle -> where(handle, condition, arguments));
    }

    private List<T> where(Handle handle, String condition, Object... arguments) {
        Map<Id, List<Text>> texts =
                Query.byOwner(
                        handle,
                        row -> new Text(Columns.language(row, "language"), row.getString("text")),
                        "select * from %s_text where owner in (select id from %s where %s)"
                                .formatted(table, table, condition),
                        arguments);
        return Query.list(
                handle,
                row -> {
                    Id id = Columns.id(row, "id");
                    return maker.of(
                            id,
                            row.getString("name"),
                            texts.getOrDefault(id, List.of()).stream()
                                    .collect(Collectors.toMap(Text::language, Text::text)));
                },
                "select * from %s where %s order by name".formatted(table, condition),
                arguments);
    }
}
