package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.TemplateRepository;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.template.OwnTemplate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Own templates, in SQLite. */
final class SqliteTemplateRepository implements TemplateRepository {
    private final Session session;

    /** A text in one language. */
    private record Text(Language language, String text) {}

    SqliteTemplateRepository(Session session) {
        this.session = session;
    }

    @Override
    public void save(OwnTemplate template) throws LibraryException {
        session.write(handle -> {
            new Row("template", template.id())
                    .with("name", template.name())
                    .save(handle, session.now());
            Tombstones.takeBack(handle, template.id());
            Query.update(handle, "delete from template_text where owner = ?", template.id());
            template.texts()
                    .forEach((language, text) ->
                            Query.update(
                                    handle,
                                    "insert into template_text values (?, ?, ?)",
                                    template.id(),
                                    language,
                                    text));
        });
    }

    @Override
    public void delete(Id template) throws LibraryException {
        session.write(handle -> Tombstones.delete(handle, session.now(), "template", template));
    }

    @Override
    public Optional<OwnTemplate> find(Id id) throws LibraryException {
        return session.read(handle -> where(handle, "id = ?", id)).stream().findFirst();
    }

    @Override
    public Optional<OwnTemplate> findByName(String name) throws LibraryException {
        return session.read(handle -> where(handle, "name = ?", name)).stream().findFirst();
    }

    @Override
    public List<OwnTemplate> all() throws LibraryException {
        return session.read(handle -> where(handle, "true"));
    }

    private static List<OwnTemplate> where(Handle handle, String condition, Object... arguments) {
        Map<Id, List<Text>> texts =
                Query.byOwner(
                        handle,
                        row -> new Text(Columns.language(row, "language"), row.getString("text")),
                        "select * from template_text where owner in"
                                + " (select id from template where "
                                + condition
                                + ")",
                        arguments);
        return Query.list(
                handle,
                row -> {
                    Id id = Columns.id(row, "id");
                    return new OwnTemplate(
                            id,
                            row.getString("name"),
                            texts.getOrDefault(id, List.of()).stream()
                                    .collect(Collectors.toMap(Text::language, Text::text)));
                },
                "select * from template where " + condition + " order by name",
                arguments);
    }
}
