package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.common.Id;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Posts with their titles by language. */
final class PostTable {
    private static final String TITLE = "TITLE";

    private PostTable() {}

    static void save(Statements statements, Post post, long now) throws SQLException {
        new Row("post", post.id())
                .with("office", post.office())
                .with("organization", post.organization())
                .with("country", post.country())
                .save(statements, now);
        new Texts().with(TITLE, post.titles()).save(statements, "post_title", post.id());
    }

    static List<Post> where(Handle handle, String condition, Object... arguments) {
        Map<Id, Texts> titles =
                Texts.of(handle, "post_title", "select id from post where " + condition, arguments);
        return Query.list(
                handle,
                row -> {
                    Id id = Columns.id(row, "id");
                    return new Post(
                            id,
                            Columns.word(OfficeKind.class, row, "office"),
                            titles.getOrDefault(id, new Texts()).one(TITLE),
                            Columns.idOrNone(row, "organization"),
                            Columns.countryOrNone(row, "country"));
                },
                "select * from post where " + condition + " order by position",
                arguments);
    }
}
