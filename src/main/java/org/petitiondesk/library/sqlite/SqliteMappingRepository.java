package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.MappingRepository;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.list.KeptMapping;
import org.petitiondesk.model.list.ListKind;
import org.petitiondesk.model.list.MappedColumn;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Kept mappings, in SQLite. */
final class SqliteMappingRepository implements MappingRepository {
    private final Session session;

    SqliteMappingRepository(Session session) {
        this.session = session;
    }

    @Override
    public void save(KeptMapping mapping) throws LibraryException {
        session.write(handle -> {
            new Row("mapping", mapping.id())
                    .with("kind", mapping.kind())
                    .with("name", mapping.name())
                    .save(handle, session.now());
            Tombstones.takeBack(handle, mapping.id());
            Query.update(handle, "delete from mapping_column where owner = ?", mapping.id());
            for (int i = 0; i < mapping.columns().size(); i++) {
                MappedColumn column = mapping.columns().get(i);
                Query.update(
                        handle,
                        "insert into mapping_column values (?, ?, ?, ?)",
                        mapping.id(),
                        i,
                        column.heading(),
                        column.field());
            }
        });
    }

    @Override
    public void delete(Id mapping) throws LibraryException {
        session.write(handle -> Tombstones.delete(handle, session.now(), "mapping", mapping));
    }

    @Override
    public Optional<KeptMapping> findByName(ListKind kind, String name) throws LibraryException {
        return session.read(handle -> where(handle, "kind = ? and name = ?", kind, name)).stream()
                .findFirst();
    }

    @Override
    public List<KeptMapping> all(ListKind kind) throws LibraryException {
        return session.read(handle -> where(handle, "kind = ?", kind));
    }

    private static List<KeptMapping> where(Handle handle, String condition, Object... arguments) {
        Map<Id, List<MappedColumn>> columns =
                Query.byOwner(
                        handle,
                        row ->
                                new MappedColumn(
                                        row.getString("heading"), Columns.textOrNone(row, "field")),
                        "select * from mapping_column where owner in"
                                + " (select id from mapping where "
                                + condition
                                + ") order by owner, position",
                        arguments);
        return Query.list(
                handle,
                row -> {
                    Id id = Columns.id(row, "id");
                    return new KeptMapping(
                            id,
                            Columns.word(ListKind.class, row, "kind"),
                            row.getString("name"),
                            columns.getOrDefault(id, List.of()));
                },
                "select * from mapping where " + condition + " order by name",
                arguments);
    }
}
