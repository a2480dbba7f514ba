package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Id;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** How posts, people and organizations are reached. */
final class ContactTable {
    private static final PostalAddress NO_ADDRESS = PostalAddress.free(List.of(), Optional.empty());

    private enum Kind {
        POSTAL,
        FAX,
        TELEPHONE,
        EMAIL
    }

    private ContactTable() {}

    /**
     * @throws IllegalStateException if the library has no such owner
     */
    static void save(Statements statements, ContactDetail detail, long now) throws SQLException {
        PostalAddress address =
                detail.point() instanceof PostalAddress postal ? postal : NO_ADDRESS;
        Row row =
                new Row("contact_detail", detail.id())
                        .withReference("post", "post", detail.owner())
                        .withReference("person", "person", detail.owner())
                        .withReference("organization", "organization", detail.owner());
        switch (detail.point()) {
            case PostalAddress postal ->
                    row.with("kind", Kind.POSTAL).with("value", String.join("\n", postal.lines()));
            case ContactPoint.Fax fax -> row.with("kind", Kind.FAX).with("value", fax.number());
            case ContactPoint.Telephone telephone ->
                    row.with("kind", Kind.TELEPHONE).with("value", telephone.number());
            case ContactPoint.Email email ->
                    row.with("kind", Kind.EMAIL).with("value", email.address());
        }
        row.with("postcode", address.postcode())
                .with("city", address.city())
                .with("region", address.region())
                .with("country", address.country())
                .with("verified_on", detail.verifiedOn())
                .with("source", detail.source())
                .save(statements, now);
    }

    static List<ContactDetail> where(Handle handle, String condition, Object... arguments) {
        return Query.list(
                handle,
                row ->
                        new ContactDetail(
                                Columns.id(row, "id"),
                                owner(row),
                                point(row),
                                Columns.dayOrNone(row, "verified_on"),
                                row.getString("source")),
                "select * from contact_detail where " + condition + " order by position",
                arguments);
    }

    /** The schema sees to it that there is exactly one. */
    private static Id owner(ResultSet row) throws SQLException {
        Optional<Id> post = Columns.idOrNone(row, "post");
        Optional<Id> person = Columns.idOrNone(row, "person");
        return post.isPresent()
                ? post.get()
                : person.isPresent() ? person.get() : Columns.id(row, "organization");
    }

    private static ContactPoint point(ResultSet row) throws SQLException {
        String value = row.getString("value");
        return switch (Columns.word(Kind.class, row, "kind")) {
            case POSTAL ->
                    new PostalAddress(
                            value.lines().toList(),
                            row.getString("postcode"),
                            row.getString("city"),
                            row.getString("region"),
                            Columns.countryOrNone(row, "country"));
            case FAX -> new ContactPoint.Fax(value);
            case TELEPHONE -> new ContactPoint.Telephone(value);
            case EMAIL -> new ContactPoint.Email(value);
        };
    }
}
