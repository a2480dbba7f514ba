package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.library.Removal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Keeps records that are removed in temporary tables, which are in memory alone and end with the
 * connection, until they are given back.
 */
final class Removals {
    private static final String POSITION = "position";
    private static final String SIGNATORY = "signatory";
    private static final Set<String> OF_SIGNATORIES = Set.of(SIGNATORY, "contact_wish");

    /** The parts of everything that can be removed, in the order in which they are given back. */
    private static final List<Part> ALL = PetitionParts.PETITION;

    private Removals() {}

    /**
     * Rows of a table.
     *
     * @param columns empty for all
     * @param condition holds for those that are kept
     */
    record Part(String table, List<String> columns, String condition) {
        static Part of(String table, String condition) {
            return new Part(table, List.of(), condition);
        }

        private String kept() {
            return "temp.removed_from_" + table;
        }

        private String selected() {
            return columns.isEmpty() ? "*" : String.join(", ", columns);
        }
    }

    /**
     * Keeps what is about to be removed.
     *
     * @param parts what is referred to comes first; each condition has one blank
     * @param argument of the conditions
     */
    static Removal keep(Handle handle, List<Part> parts, Object argument) {
        prepare(handle);
        long number =
                Query.number(
                        handle,
                        "insert into temp.removal (number) values"
                                + " ((select coalesce(max(number), 0) + 1 from temp.removal))"
                                + " returning number");
        for (Part part : parts) {
            Query.update(
                    handle,
                    "insert into %s select %d, %s from main.%s where %s"
                            .formatted(
                                    part.kept(),
                                    number,
                                    part.selected(),
                                    part.table(),
                                    part.condition()),
                    argument);
        }
        // Duplicates that stay forget in whose place the removed signature counted.
        Query.update(
                handle,
                "insert into temp.removed_counting select ?, id, duplicate_of from main.signature"
                        + " where duplicate_of in"
                        + " (select id from temp.removed_from_signature where removal = ?)",
                number,
                number);
        // Names of list files that tell a signer are forgotten together with the signer.
        Query.update(
                handle,
                "insert into temp.removed_list_name select ?, id, source from main.import_batch"
                        + " where id in"
                        + " (select batch from temp.removed_from_signature where removal = ?)",
                number,
                number);
        // Replies stay when the delivery that they answer is removed.
        Query.update(
                handle,
                "insert into temp.removed_answered select ?, id, delivery from main.reply"
                        + " where delivery in"
                        + " (select id from temp.removed_from_delivery where removal = ?)",
                number,
                number);
        return new Removal(number);
    }

    private static void prepare(Handle handle) {
        Query.update(
                handle,
                "create temporary table if not exists removal (number integer primary key)");
        for (Part part : ALL) {
            Query.update(
                    handle,
                    "create table if not exists %s as select 0 as removal, %s from main.%s limit 0"
                            .formatted(part.kept(), part.selected(), part.table()));
        }
        Query.update(
                handle,
                "create temporary table if not exists removed_counting"
                        + " (removal integer, id blob, duplicate_of blob)");
        Query.update(
                handle,
                "create temporary table if not exists removed_answered"
                        + " (removal integer, id blob, delivery blob)");
        Query.update(
                handle,
                "create temporary table if not exists removed_list_name"
                        + " (removal integer, id blob, source text)");
    }

    /**
     * Puts contact data of signers who are there back, as they were kept; those of a signer who is
     * not there come with the rest.
     */
    static void restoreContacts(Handle handle, Removal removal) {
        prepare(handle);
        String kept = "temp.removed_from_signatory where removal = " + removal.number();
        Query.update(
                handle,
                "update main.signatory set (email, telephone, may_contact) ="
                        + " (select email, telephone, may_contact from "
                        + kept
                        + " and id = main.signatory.id) where id in (select id from "
                        + kept
                        + ")");
        Query.update(
                handle,
                "delete from main.contact_wish where signatory in (select id from " + kept + ")");
    }

    /**
     * Gives it back, with the same identifiers and, unless they have been taken meanwhile, at the
     * same places.
     *
     * @throws IllegalArgumentException if it was given back already
     */
    static void restore(Handle handle, Removal removal) {
        prepare(handle);
        long number = removal.number();
        if (Query.update(handle, "delete from temp.removal where number = ?", number) == 0) {
            throw new IllegalArgumentException("no such removal");
        }
        for (Part part : ALL) {
            restore(handle, part, " where removal = " + number);
        }
        Query.update(
                handle,
                "update main.signature set duplicate_of = kept.duplicate_of"
                        + " from temp.removed_counting kept where kept.id = signature.id"
                        + " and kept.removal = ? and signature.state = 'DUPLICATE'",
                number);
        Query.update(handle, "delete from temp.removed_counting where removal = ?", number);
        Query.update(
                handle,
                "update main.reply set delivery = kept.delivery"
                        + " from temp.removed_answered kept where kept.id = reply.id"
                        + " and kept.removal = ? and reply.delivery is null",
                number);
        Query.update(handle, "delete from temp.removed_answered where removal = ?", number);
        Query.update(
                handle,
                "update main.import_batch set source = kept.source"
                        + " from temp.removed_list_name kept where kept.id = import_batch.id"
                        + " and kept.removal = ?",
                number);
        Query.update(handle, "delete from temp.removed_list_name where removal = ?", number);
    }

    private static void restore(Handle handle, Part part, String which) {
        List<String> columns = new ArrayList<>(part.columns());
        if (columns.isEmpty()) {
            columns.addAll(
                    Query.list(
                            handle,
                            row -> row.getString(1),
                            "select name from pragma_table_info(?)",
                            part.table()));
        }
        List<String> values = new ArrayList<>(columns);
        boolean hasPlaces = columns.contains(POSITION) || columns.contains("rowid");
        long aside = hasPlaces ? aside(handle, part, which) : 0;
        values.replaceAll(column ->
                column.equals(POSITION) || column.equals("rowid")
                        ? column + " + " + aside
                        : column);
        // A signer may still be there, with other signatures.
        String unless = OF_SIGNATORIES.contains(part.table()) ? " on conflict do nothing" : "";
        Query.update(
                handle,
                "insert into main.%s (%s) select %s from %s%s%s"
                        .formatted(
                                part.table(),
                                String.join(", ", columns),
                                String.join(", ", values),
                                part.kept(),
                                which,
                                unless));
        if (columns.contains("id")) {
            Query.update(
                    handle,
                    "delete from tombstone where id in (select id from "
                            + part.kept()
                            + which
                            + ")");
        }
        Query.update(handle, "delete from " + part.kept() + which);
    }

    /** How far rows have to move because others have their places. */
    private static long aside(Handle handle, Part part, String which) {
        String place = part.columns().isEmpty() ? POSITION : "rowid";
        String others =
                part.table().equals(SIGNATORY)
                        ? " and id not in (select id from " + part.kept() + which + ")"
                        : "";
        long taken =
                Query.number(
                        handle,
                        "select count(*) from main.%s where %s in (select %s from %s%s)%s"
                                .formatted(part.table(), place, place, part.kept(), which, others));
        return taken == 0
                ? 0
                : Query.number(
                        handle,
                        "select (select max(%s) from main.%s) + 1 - (select min(%s) from %s%s)"
                                .formatted(place, part.table(), place, part.kept(), which));
    }
}
