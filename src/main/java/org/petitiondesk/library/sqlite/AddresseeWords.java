package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The search index of addressees, which follows every record that an addressee is made of. */
final class AddresseeWords {
    /** Posts that a record says something about: itself, its holder, organization or contact. */
    private static final String POSTS =
            """
            select ? as post
            union select id from post where organization = ?
            union select post from tenure where id = ?
            union select post from tenure where person = ?
            union select post from contact_detail where id = ? and post is not null
            union select p.id from contact_detail c join post p on p.organization = c.organization
                where c.id = ?
            union select t.post from contact_detail c join tenure t on t.person = c.person
                where c.id = ?
            """;

    private static final String AFFECTED =
            "with posts as ("
                    + POSTS
                    + """
                    )
                    select position from addressee where id = ?
                    union select position from addressee where post in (select post from posts)
                    union select position from addressee where care_of in (select post from posts)
                    """;

    private static final String TEXTS =
            """
            with routes as (
                select post from addressee where position = ?
                union select care_of from addressee where position = ? and care_of is not null
            ), bodies as (
                select organization from post
                where id in (select post from routes) and organization is not null
            ), people as (
                select person from tenure where post in (select post from routes)
            ), contacts as (
                select * from contact_detail where post in (select post from routes)
                union select * from contact_detail where person in (select person from people)
                union select * from contact_detail
                where organization in (select organization from bodies)
            )
            select text from post_title where owner in (select post from routes)
            union all
            select text from organization_name where owner in (select organization from bodies)
            union all
            select whole from person_name where owner in (select person from people)
            union all
            select value || ' ' || postcode || ' ' || city || ' ' || region from contacts
            where kind in ('POSTAL', 'EMAIL')
            """;

    private AddresseeWords() {}

    /** The positions of the addressees that a record, of whatever kind, says something about. */
    static Set<Long> affectedBy(Handle handle, Id record) {
        Object[] arguments = Collections.nCopies(8, record).toArray();
        return new TreeSet<>(Query.list(handle, row -> row.getLong(1), AFFECTED, arguments));
    }

    /** Indexes addressees anew; one that is gone is taken out. */
    static void update(Handle handle, Set<Long> positions) {
        for (long position : positions) {
            Query.update(handle, "delete from addressee_words where rowid = ?", position);
            List<String> texts =
                    Query.list(handle, row -> row.getString(1), TEXTS, position, position);
            if (!texts.isEmpty()) {
                Query.update(
                        handle,
                        "insert into addressee_words (rowid, words) values (?, ?)",
                        position,
                        SearchWords.indexed(texts));
            }
        }
    }
}
