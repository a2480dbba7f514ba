package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.NameOrder;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.common.Id;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** People with their names. */
final class PersonTable {
    private PersonTable() {}

    static void save(Statements statements, Person person, long now) throws SQLException {
        new Row("person", person.id()).with("gender", person.gender()).save(statements, now);
        byte[] owner = Columns.bytes(person.id());
        statements.run("delete from person_name where owner = ?", List.of(owner));
        int number = 0;
        for (PersonName name : person.names()) {
            statements.run(
                    "insert into person_name values (?, ?, ?, ?, ?, ?, ?)",
                    List.of(
                            owner,
                            number++,
                            name.language().tag(),
                            name.full(),
                            name.family(),
                            name.given(),
                            name.order().name()));
        }
    }

    static List<Person> where(Handle handle, String condition, Object... arguments) {
        Map<Id, List<PersonName>> names =
                Query.byOwner(
                        handle,
                        PersonTable::name,
                        "select * from person_name where owner in (select id from person where "
                                + condition
                                + ") order by owner, number",
                        arguments);
        return Query.list(
                handle,
                row -> {
                    Id id = Columns.id(row, "id");
                    return new Person(
                            id,
                            names.getOrDefault(id, List.of()),
                            Columns.word(Gender.class, row, "gender"));
                },
                "select * from person where " + condition + " order by position",
                arguments);
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(
                Columns.language(row, "language"),
                row.getString("whole"),
                row.getString("family"),
                row.getString("given"),
                Columns.word(NameOrder.class, row, "name_order"));
    }
}
