package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.SignatureOrder;
import org.petitiondesk.model.petition.SignatureOrder.Grouping;
import org.petitiondesk.model.petition.SignatureOrder.Rule;

import java.util.List;

/** In which order petitions' signatures are listed. */
final class SignatureOrderTable {
    /** Another text for another order; with two blanks for the petition. */
    static final String MARK =
            "coalesce((select rule || ' ' || collation || ' ' || grouping || ' ' || seed"
                    + " from signature_order where petition = ?), '') || ' '"
                    + " || coalesce((select group_concat(hex(signature) || ' ' || number)"
                    + " from lead_signature where petition = ?), '')";

    private SignatureOrderTable() {}

    static SignatureOrder of(Handle handle, Id petition) {
        List<Id> leads =
                Query.list(
                        handle,
                        row -> Columns.id(row, "signature"),
                        "select signature from lead_signature where petition = ? order by number",
                        petition);
        return Query.list(
                        handle,
                        row ->
                                new SignatureOrder(
                                        Columns.word(Rule.class, row, "rule"),
                                        Columns.language(row, "collation"),
                                        Columns.word(Grouping.class, row, "grouping"),
                                        row.getString("seed"),
                                        leads),
                        "select * from signature_order where petition = ?",
                        petition)
                .stream()
                .findFirst()
                .orElseGet(() -> SignatureOrder.RECORDED.leadBy(leads));
    }

    static void save(Handle handle, Id petition, SignatureOrder order) {
        Query.update(handle, "delete from signature_order where petition = ?", petition);
        Query.update(handle, "delete from lead_signature where petition = ?", petition);
        if (!order.leadBy(List.of()).equals(SignatureOrder.RECORDED)) {
            Query.update(
                    handle,
                    "insert into signature_order (petition, rule, collation, grouping, seed)"
                            + " values (?, ?, ?, ?, ?)",
                    petition,
                    order.rule(),
                    order.collation(),
                    order.grouping(),
                    order.seed());
        }
        for (int i = 0; i < order.leads().size(); i++) {
            Query.update(
                    handle,
                    "insert into lead_signature (petition, signature, number)"
                            + " select petition, id, ? from signature"
                            + " where petition = ? and id = ? on conflict do nothing",
                    i,
                    petition,
                    order.leads().get(i));
        }
    }
}
