package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.ContactWish;
import org.petitiondesk.model.petition.ContactWish.By;
import org.petitiondesk.model.petition.Signatory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether and by whom signers may be contacted again, as it stands in its tables. */
final class ContactWishes implements AutoCloseable {
    /** What {@link #read} needs; joined by {@link #JOIN}. */
    static final String COLUMNS =
            "g.may_contact, w.contact_by, w.organization as contact_organization,"
                    + " w.given_on as contact_on, w.how as contact_how";

    static final String JOIN = " left join contact_wish w on w.signatory = g.id ";

    static final String COUNT = "select count(*) from contact_wish";

    private static final String OF_SIGNATURE =
            "select g.id, "
                    + COLUMNS
                    + " from signature s join signatory g on g.id = s.signatory"
                    + JOIN
                    + "where s.id = ?";

    private static final String SET =
            "insert into contact_wish (signatory, contact_by, organization, given_on, how)"
                    + " values (?, ?, ?, ?, ?) on conflict (signatory) do update"
                    + " set contact_by = excluded.contact_by,"
                    + " organization = excluded.organization, given_on = excluded.given_on,"
                    + " how = excluded.how";

    private final PreparedStatement forget;
    private final PreparedStatement set;

    ContactWishes(Connection connection) throws SQLException {
        this.forget = connection.prepareStatement("delete from contact_wish where signatory = ?");
        this.set = connection.prepareStatement(SET);
    }

    static ContactWish read(ResultSet row) throws SQLException {
        if (row.getString("contact_by") == null) {
            return row.getBoolean("may_contact") ? ContactWish.of(By.SPONSORS) : ContactWish.NONE;
        }
        return new ContactWish(
                Columns.word(By.class, row, "contact_by"),
                row.getString("contact_organization"),
                Columns.dayOrNone(row, "contact_on"),
                row.getString("contact_how"));
    }

    /** Keeps what is more than yes or no, which stands with the signatory. */
    void keep(Id signatory, ContactWish wish) throws SQLException {
        if (wish.equals(ContactWish.NONE) || wish.equals(ContactWish.of(By.SPONSORS))) {
            Statements.execute(forget, signatory);
        } else {
            Statements.execute(
                    set, signatory, wish.by(), wish.organization(), wish.on(), wish.how());
        }
    }

    static void keep(Handle handle, Signatory signatory) throws SQLException {
        try (ContactWishes wishes = new ContactWishes(handle.getConnection())) {
            wishes.keep(signatory.id(), signatory.contact());
        }
    }

    /** Gives the signers of many signatures another wish, and tells what theirs were. */
    static Map<ContactWish, List<Id>> turn(
            Handle handle, long now, Collection<Id> signatures, ContactWish wish)
            throws SQLException {
        Map<ContactWish, List<Id>> before = new LinkedHashMap<>();
        Set<Id> turned = new HashSet<>();
        Connection connection = handle.getConnection();
        try (ContactWishes wishes = new ContactWishes(connection);
                PreparedStatement former = connection.prepareStatement(OF_SIGNATURE);
                PreparedStatement change =
                        connection.prepareStatement(
                                "update signatory set may_contact = ?, changed_at = ?"
                                        + " where id = ?")) {
            for (Id signature : signatures) {
                former.setBytes(1, Columns.bytes(signature));
                try (ResultSet row = former.executeQuery()) {
                    if (!row.next()) {
                        continue;
                    }
                    Id signatory = Columns.id(row, "id");
                    if (!turned.add(signatory)) {
                        continue;
                    }
                    before.computeIfAbsent(read(row), value -> new ArrayList<>()).add(signature);
                    Statements.execute(change, wish.isGiven(), now, signatory);
                    wishes.keep(signatory, wish);
                }
            }
        }
        return before;
    }

    @Override
    public void close() throws SQLException {
        forget.close();
        set.close();
    }
}
