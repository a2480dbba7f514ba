package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Reply;
import org.petitiondesk.model.petition.DemandOutcome;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How replies stand in their tables. */
final class ReplyTable {
    static final String NAME = "reply";

    private ReplyTable() {}

    static void save(Handle handle, Reply reply, long now) {
        new Row(NAME, reply.id())
                .with("petition", reply.petition())
                .with("delivery", reply.delivery())
                .with("replied_on", reply.on())
                .with("from_whom", reply.from())
                .with("reference", reply.reference())
                .with("text", reply.text())
                .save(handle, now);
        Query.update(handle, "delete from reply_answer where reply = ?", reply.id());
        reply.answers()
                .forEach((demand, outcome) ->
                        Query.update(
                                handle,
                                "insert into reply_answer (reply, demand, outcome)"
                                        + " values (?, ?, ?)",
                                reply.id(),
                                demand,
                                outcome));
    }

    /** The replies to a petition by date. */
    static List<Reply> of(Handle handle, Id petition) {
        Map<Id, List<Map.Entry<Id, DemandOutcome>>> answers =
                Query.byOwner(
                        handle,
                        row ->
                                Map.entry(
                                        Columns.id(row, "demand"),
                                        Columns.word(DemandOutcome.class, row, "outcome")),
                        "select reply as owner, demand, outcome from reply_answer"
                                + " where reply in (select id from reply where petition = ?)",
                        petition);
        return Query.list(
                handle,
                row -> {
                    Id id = Columns.id(row, "id");
                    return new Reply(
                            id,
                            petition,
                            Columns.idOrNone(row, "delivery"),
                            Columns.day(row, "replied_on"),
                            row.getString("from_whom"),
                            row.getString("reference"),
                            row.getString("text"),
                            answers.getOrDefault(id, List.of()).stream()
                                    .collect(
                                            Collectors.toMap(
                                                    Map.Entry::getKey, Map.Entry::getValue)));
                },
                "select * from reply where petition = ? order by replied_on, id",
                petition);
    }
}
