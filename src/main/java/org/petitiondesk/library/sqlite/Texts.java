package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of one record in several languages: each has the name of its part of the record and, in
 * a list, its number there.
 */
final class Texts {
    private final Map<String, SortedMap<Integer, LocalizedText>> parts = new TreeMap<>();

    Texts with(String part, LocalizedText text) {
        return with(part, List.of(text));
    }

    Texts with(String part, List<LocalizedText> texts) {
        for (int number = 0; number < texts.size(); number++) {
            part(part).put(number, texts.get(number));
        }
        return this;
    }

    /** A part that is one text; empty where there is none. */
    LocalizedText one(String part) {
        return part(part).getOrDefault(0, LocalizedText.EMPTY);
    }

    /** A part that is a list of texts. */
    List<LocalizedText> list(String part) {
        SortedMap<Integer, LocalizedText> numbered = part(part);
        List<LocalizedText> list = new ArrayList<>();
        int size = numbered.isEmpty() ? 0 : numbered.lastKey() + 1;
        for (int number = 0; number < size; number++) {
            list.add(numbered.getOrDefault(number, LocalizedText.EMPTY));
        }
        return list;
    }

    /** Puts the texts in the place of those that the record has. */
    void save(Handle handle, String table, Id owner) {
        Query.update(handle, delete(table), owner);
        try (var batch = handle.prepareBatch(insert(table))) {
            rows(owner).forEach(row -> batch.add(row.toArray()));
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    /** Likewise, for one of many records. */
    void save(Statements statements, String table, Id owner) throws SQLException {
        statements.run(delete(table), List.of(Columns.bytes(owner)));
        for (List<Object> row : rows(owner)) {
            statements.run(insert(table), row);
        }
    }

    private static String delete(String table) {
        return "delete from " + table + " where owner = ?";
    }

    private static String insert(String table) {
        return "insert into "
                + table
                + " (owner, part, number, language, text) values (?, ?, ?, ?, ?)";
    }

    private List<List<Object>> rows(Id owner) {
        byte[] key = Columns.bytes(owner);
        List<List<Object>> rows = new ArrayList<>();
        parts.forEach((part, numbered) ->
                numbered.forEach((number, text) ->
                        text.texts()
                                .forEach((language, words) ->
                                        rows.add(
                                                List.of(
                                                        key,
                                                        part,
                                                        number,
                                                        language.tag(),
                                                        words)))));
        return rows;
    }

    /**
     * The texts of several records.
     *
     * @param owners a query for their identifiers
     */
    static Map<Id, Texts> of(Handle handle, String table, String owners, Object... arguments) {
        record Line(String part, int number, Language language, String text) {}
        Map<Id, Texts> texts = new HashMap<>();
        Query.byOwner(
                        handle,
                        row ->
                                new Line(
                                        row.getString("part"),
                                        row.getInt("number"),
                                        Columns.language(row, "language"),
                                        row.getString("text")),
                        "select * from " + table + " where owner in (" + owners + ")",
                        arguments)
                .forEach((owner, lines) -> {
                    Texts own = new Texts();
                    for (Line line : lines) {
                        own.part(line.part)
                                .merge(
                                        line.number,
                                        LocalizedText.of(line.language, line.text),
                                        LocalizedText::orElse);
                    }
                    texts.put(owner, own);
                });
        return texts;
    }

    private SortedMap<Integer, LocalizedText> part(String part) {
        return parts.computeIfAbsent(part, name -> new TreeMap<>());
    }
}
