package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.PartialDate;
import org.petitiondesk.model.petition.CaseWording;
import org.petitiondesk.model.petition.FactWording;
import org.petitiondesk.model.petition.TextVersion;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of petitions. */
final class TextVersionTable {
    /** Counts the signatures and sheets of a text, which is given twice. */
    static final String BINDINGS =
            """
            select (select count(*) from signature where text_version = ?)
                + (select count(*) from signature_sheet where text_version = ?)
            """;

    private static final String TEXTS = "text_version";
    private static final String FACT = "FACT";
    private static final String ACTION = "ACTION";

    private TextVersionTable() {}

    static void add(Handle handle, TextVersion version, long now) {
        version(version).add(handle, now);
        Tombstones.takeBack(handle, version.id());
        addParts(handle, TEXTS, version);
    }

    static void replace(Handle handle, TextVersion version, long now) {
        version(version).save(handle, now);
        Query.update(handle, "delete from text_version_demand where owner = ?", version.id());
        Query.update(handle, "delete from text_version_account where owner = ?", version.id());
        addParts(handle, TEXTS, version);
    }

    private static Row version(TextVersion version) {
        return row(TEXTS, version).with("sha256", version.sha256());
    }

    /** A text without its numbered parts, on its way into a table of texts. */
    static Row row(String table, TextVersion version) {
        return new Row(table, version.id())
                .with("petition", version.petition())
                .with("language", version.language())
                .with("title", version.title())
                .with("subject", version.subject())
                .with("body", version.body())
                .with("written_at", version.createdAt());
    }

    /** The numbered parts of a text; their tables are named after the table of texts. */
    static void addParts(Handle handle, String texts, TextVersion version) {
        int number = 0;
        for (String demand : version.demands()) {
            Query.update(
                    handle,
                    "insert into " + texts + "_demand values (?, ?, ?)",
                    version.id(),
                    number++,
                    demand);
        }
        number = 0;
        for (FactWording fact : version.account().facts()) {
            addTold(
                    handle,
                    texts,
                    version.id(),
                    FACT,
                    number++,
                    fact.on().map(PartialDate::toString),
                    fact.text());
        }
        number = 0;
        for (String action : version.account().actions()) {
            addTold(handle, texts, version.id(), ACTION, number++, Optional.empty(), action);
        }
    }

    private static void addTold(
            Handle handle,
            String texts,
            Id version,
            String part,
            int number,
            Optional<String> on,
            String wording) {
        Query.update(
                handle,
                "insert into " + texts + "_account values (?, ?, ?, ?, ?)",
                version,
                part,
                number,
                on,
                wording);
    }

    static List<TextVersion> where(
            Handle handle, String condition, String order, Object... arguments) {
        return in(handle, TEXTS, condition, order, arguments);
    }

    /** Likewise of another table of texts, whose parts have tables named after it. */
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
        Map<Id, List<FactWording>> facts =
                told(
                        handle,
                        table,
                        FACT,
                        condition,
                        row ->
                                new FactWording(
                                        Columns.textOrNone(row, "happened_on")
                                                .flatMap(PartialDate::of),
                                        row.getString("wording")),
                        arguments);
        Map<Id, List<String>> actions =
                told(handle, table, ACTION, condition, row -> row.getString("wording"), arguments);
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
                            new CaseWording(
                                    facts.getOrDefault(id, List.of()),
                                    actions.getOrDefault(id, List.of())),
                            Columns.instant(row, "written_at"));
                },
                "select * from " + table + " where " + condition + " order by " + order,
                arguments);
    }

    private static <T> Map<Id, List<T>> told(
            Handle handle,
            String table,
            String part,
            String condition,
            Query.Reading<T> reading,
            Object... arguments) {
        return Query.byOwner(
                handle,
                reading,
                "select * from %1$s_account where part = '%2$s' and owner in (select id from %1$s where %3$s)"
                                .formatted(table, part, condition)
                        + " order by owner, number",
                arguments);
    }
}
