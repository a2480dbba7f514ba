package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The search index of addressees, which follows every record that an addressee is made of. It
 * follows both those that a record was about and those that it now is about: {@link #begin} is
 * called before records are changed, {@link #end} afterwards.
 */
final class AddresseeWords {
    /** Posts that the records say something about: themselves, holders, bodies or contacts. */
    private static final String POSTS =
            """
            select id as post from temp.changed_record
            union select p.id from temp.changed_record r
                cross join post p on p.organization = r.id
            union select t.post from temp.changed_record r cross join tenure t on t.id = r.id
            union select t.post from temp.changed_record r cross join tenure t on t.person = r.id
            union select c.post from temp.changed_record r
                cross join contact_detail c on c.id = r.id where c.post is not null
            union select p.id from temp.changed_record r
                cross join contact_detail c on c.id = r.id
                cross join post p on p.organization = c.organization
            union select t.post from temp.changed_record r
                cross join contact_detail c on c.id = r.id
                cross join tenure t on t.person = c.person
            """;

    private static final String AFFECTED =
            "with posts as ("
                    + POSTS
                    + """
                    )
                    insert or ignore into temp.affected_addressee
                    select a.position from temp.changed_record r
                        cross join addressee a on a.id = r.id
                    union select a.position from posts cross join addressee a
                        on a.post = posts.post
                    union select a.position from posts cross join addressee a
                        on a.care_of = posts.post
                    """;

    private static final String TEXTS =
            """
            with routes as materialized (
                select a.position, a.post from temp.affected_addressee f
                    cross join addressee a on a.position = f.position
                union select a.position, a.care_of from temp.affected_addressee f
                    cross join addressee a on a.position = f.position
                    where a.care_of is not null
            ), bodies as materialized (
                select distinct r.position, p.organization from routes r
                    cross join post p on p.id = r.post where p.organization is not null
            ), people as materialized (
                select distinct r.position, t.person from routes r
                    cross join tenure t on t.post = r.post
            ), contacts as (
                select r.position, c.* from routes r
                    cross join contact_detail c on c.post = r.post
                union all select p.position, c.* from people p
                    cross join contact_detail c on c.person = p.person
                union all select b.position, c.* from bodies b
                    cross join contact_detail c on c.organization = b.organization
            )
            select r.position as addressee, 1 as part, t.text from routes r
                cross join post_title t on t.owner = r.post
            union all select b.position, 2, n.text from bodies b
                cross join organization_name n on n.owner = b.organization
            union all select p.position, 3, n.whole from people p
                cross join person_name n on n.owner = p.person
            union all select position, 4, value || ' ' || postcode || ' ' || city || ' ' || region
                from contacts where kind in ('POSTAL', 'EMAIL')
            order by 1, 2
            """;

    private static final String INDEXED =
            """
            select w.rowid as addressee, w.words as text from temp.affected_addressee f
                cross join addressee_words w on w.rowid = f.position
            """;

    private AddresseeWords() {}

    /** Begins with records that are about to be changed. */
    static void begin(Handle handle, Collection<Id> records) throws SQLException {
        Query.update(
                handle,
                "create temporary table if not exists changed_record (id blob primary key)");
        Query.update(
                handle,
                "create temporary table if not exists affected_addressee"
                        + " (position integer primary key)");
        Query.update(handle, "delete from temp.changed_record");
        Query.update(handle, "delete from temp.affected_addressee");
        try (Statements statements = new Statements(handle)) {
            for (Id id : records) {
                statements.run(
                        "insert or ignore into temp.changed_record values (?)",
                        List.of(Columns.bytes(id)));
            }
        }
        Query.update(handle, AFFECTED);
    }

    /**
     * Indexes anew what the records were or are about; an addressee that is gone is taken out. Of
     * words that were replaced there are traces to overwrite.
     */
    static void end(Handle handle) throws SQLException {
        Query.update(handle, AFFECTED);
        Map<Long, String> before = texts(handle, INDEXED, text -> text);
        Map<Long, String> words = texts(handle, TEXTS, text -> SearchWords.indexed(List.of(text)));
        Map<Long, String> gone = new LinkedHashMap<>(before);
        gone.entrySet().removeIf(each -> each.getValue().equals(words.get(each.getKey())));
        if (!gone.isEmpty()) {
            Erasure.isDue(handle);
        }
        try (Statements statements = new Statements(handle)) {
            for (Long addressee : gone.keySet()) {
                statements.run("delete from addressee_words where rowid = ?", List.of(addressee));
            }
            for (Map.Entry<Long, String> each : words.entrySet()) {
                if (!each.getValue().equals(before.get(each.getKey()))) {
                    statements.run(
                            "insert into addressee_words (rowid, words) values (?, ?)",
                            List.of(each.getKey(), each.getValue()));
                }
            }
        }
    }

    /** The words of each addressee. */
    private static Map<Long, String> texts(
            Handle handle, String query, UnaryOperator<String> indexed) {
        record Line(long addressee, String text) {}
        Map<Long, String> words = new LinkedHashMap<>();
        Query.list(handle, row -> new Line(row.getLong("addressee"), row.getString("text")), query)
                .forEach(line ->
                        words.merge(
                                line.addressee(),
                                indexed.apply(line.text()),
                                (one, next) -> one + ' ' + next));
        return words;
    }
}
