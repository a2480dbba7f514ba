package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.TextVersion;

import java.util.List;
import java.util.Map;

/** The texts of petitions. */
final class TextVersionTable {
    /** Counts the signatures and sheets of a text, which is given twice. */
    static final String BINDINGS =
            """
            select (select count(*) from signature where text_version = ?)
                + (select count(*) from signature_sheet where text_version = ?)
            """;

    private static final String TEXTS = "text_version";
    private static final String DEMANDS = "text_version_demand";

    private TextVersionTable() {}

    static void add(Handle handle, TextVersion version, long now) {
        version(version).add(handle, now);
        Tombstones.takeBack(handle, version.id());
        addDemands(handle, DEMANDS, version);
    }

    static void replace(Handle handle, TextVersion version, long now) {
        version(version).save(handle, now);
        Query.update(handle, "delete from text_version_demand where owner = ?", version.id());
        addDemands(handle, DEMANDS, version);
    }

    private static Row version(TextVersion version) {
        return row(TEXTS, version).with("sha256", version.sha256());
    }

    /** A text without its demands, on its way into a table of texts. */
    static Row row(String table, TextVersion version) {
        return new Row(table, version.id())
                .with("petition", version.petition())
                .with("language", version.language())
                .with("title", version.title())
                .with("subject", version.subject())
                .with("body", version.body())
                .with("written_at", version.createdAt());
    }

    static void addDemands(Handle handle, String table, TextVersion version) {
        int number = 0;
        for (String demand : version.demands()) {
            Query.update(
                    handle,
                    "insert into " + table + " values (?, ?, ?)",
                    version.id(),
                    number++,
                    demand);
        }
    }

    static List<TextVersion> where(
            Handle handle, String condition, String order, Object... arguments) {
        return in(handle, TEXTS, condition, order, arguments);
    }

    /** Likewise of another table of texts, whose demands have a table named after it. */
    static List<TextVersion> in(
            Handle handle, String table, String condition, String order, Object... arguments) {
        Map<Id, List<String>> demands =
                Query.byOwner(
                        handle,
                        row -> row.getString("wording"),
                        "select * from %1$s_demand where owner in (select id from %1$s where %2$s)"
                                        .formatted(table, condition)
                                + " order by owner, number",
                        arguments);
        return Query.list(
                handle,
                row -> {
                    Id id = Columns.id(row, "id");
                    return new TextVersion(
                            id,
                            Columns.id(row, "petition"),
                            Columns.language(row, "language"),
                            row.getString("title"),
                            row.getString("subject"),
                            row.getString("body"),
                            demands.getOrDefault(id, List.of()),
                            Columns.instant(row, "written_at"));
                },
                "select * from " + table + " where " + condition + " order by " + order,
                arguments);
    }
}
