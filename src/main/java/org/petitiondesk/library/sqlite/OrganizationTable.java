package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.OrganizationKind;
import org.petitiondesk.model.common.Id;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Organizations with their names by language. */
final class OrganizationTable {
    private static final String NAME = "NAME";

    private OrganizationTable() {}

    static void save(Statements statements, Organization organization, long now)
            throws SQLException {
        new Row("organization", organization.id())
                .with("kind", organization.kind())
                .with("country", organization.country())
                .save(statements, now);
        new Texts()
                .with(NAME, organization.names())
                .save(statements, "organization_name", organization.id());
    }

    static List<Organization> where(Handle handle, String condition, Object... arguments) {
        Map<Id, Texts> names =
                Texts.of(
                        handle,
                        "organization_name",
                        "select id from organization where " + condition,
                        arguments);
        return Query.list(
                handle,
                row -> {
                    Id id = Columns.id(row, "id");
                    return new Organization(
                            id,
                            Columns.word(OrganizationKind.class, row, "kind"),
                            names.getOrDefault(id, new Texts()).one(NAME),
                            Columns.countryOrNone(row, "country"));
                },
                "select * from organization where " + condition + " order by position",
                arguments);
    }
}
