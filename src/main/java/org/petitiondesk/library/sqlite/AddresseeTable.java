package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Addressees with their routes and the forms the sender chose. */
final class AddresseeTable {
    private static final String OWN = "";
    private static final String CARE_OF = "CARE_OF_";

    private AddresseeTable() {}

    static void save(Statements statements, Addressee addressee, long now) throws SQLException {
        Optional<Id> careOf =
                switch (addressee.route()) {
                    case Route.Direct() -> Optional.empty();
                    case Route.CareOf(Id post) -> Optional.of(post);
                };
        new Row("addressee", addressee.id())
                .with("post", addressee.post())
                .with("care_of", careOf)
                .with("paper", addressee.paper())
                .with(
                        "languages",
                        addressee.languages().stream()
                                .map(Language::tag)
                                .collect(Collectors.joining(" ")))
                .save(statements, now);
        Texts forms = new Texts();
        add(forms, OWN, addressee.form());
        add(forms, CARE_OF, addressee.careOfForm());
        forms.save(statements, "addressee_form", addressee.id());
    }

    static List<Addressee> where(Handle handle, String condition, Object... arguments) {
        Map<Id, Texts> forms =
                Texts.of(
                        handle,
                        "addressee_form",
                        "select id from addressee where " + condition,
                        arguments);
        return Query.list(
                handle,
                row -> addressee(row, forms),
                "select * from addressee where " + condition + " order by position",
                arguments);
    }

    /** The titles of their posts. */
    static Map<Id, LocalizedText> titles(Handle handle) {
        record Line(Id addressee, LocalizedText title) {}
        Map<Id, LocalizedText> titles = new LinkedHashMap<>();
        Query.list(
                        handle,
                        row -> new Line(Columns.id(row, "id"), title(row)),
                        """
                        select a.id, t.language, t.text from addressee a
                            left join post_title t on t.owner = a.post order by a.position
                        """)
                .forEach(line ->
                        titles.merge(line.addressee(), line.title(), LocalizedText::orElse));
        return titles;
    }

    private static LocalizedText title(ResultSet row) throws SQLException {
        String text = row.getString("text");
        return text == null
                ? LocalizedText.EMPTY
                : LocalizedText.of(Columns.language(row, "language"), text);
    }

    private static Addressee addressee(ResultSet row, Map<Id, Texts> forms) throws SQLException {
        Id id = Columns.id(row, "id");
        Texts own = forms.getOrDefault(id, new Texts());
        return new Addressee(
                id,
                Columns.id(row, "post"),
                Columns.idOrNone(row, "care_of")
                        .<Route>map(Route.CareOf::new)
                        .orElseGet(Route.Direct::new),
                form(own, OWN),
                form(own, CARE_OF),
                Columns.textOrNone(row, "paper"),
                Arrays.stream(row.getString("languages").split(" ", -1))
                        .filter(tag -> !tag.isEmpty())
                        .map(Language::new)
                        .toList());
    }

    private static void add(Texts texts, String prefix, FormOverride form) {
        texts.with(prefix + "HONORIFIC", form.honorific())
                .with(prefix + "SALUTATION", form.salutation())
                .with(prefix + "CLOSE", form.close());
    }

    private static FormOverride form(Texts texts, String prefix) {
        return new FormOverride(
                texts.one(prefix + "HONORIFIC"),
                texts.one(prefix + "SALUTATION"),
                texts.one(prefix + "CLOSE"));
    }
}
