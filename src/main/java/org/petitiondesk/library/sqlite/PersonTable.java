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

    static void save(Handle handle, Person person, long now) {
        new Row("person", person.id()).with("gender", person.gender()).save(handle, now);
        Query.update(handle, "delete from person_name where owner = ?", person.id());
        try (var batch =
                handle.prepareBatch("insert into person_name values (?, ?, ?, ?, ?, ?, ?)")) {
            byte[] owner = Columns.bytes(person.id());
            int number = 0;
            for (PersonName name : person.names()) {
                batch.add(
                        owner,
                        number++,
                        name.language().tag(),
                        name.full(),
                        name.family(),
                        name.given(),
                        name.order().name());
            }
            batch.execute();
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
