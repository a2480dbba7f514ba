package org.petitiondesk.exchange;

import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The addressees of a Popolo file of another program: each person in each post that he or she
 * holds, persons without any, posts that nobody holds, and bodies that can be reached. What has no
 * place here is told once, not for each of them.
 */
final class ForeignPopolo {
    /** Other programs name people in all languages of the world; letters are written in these. */
    private static final Set<String> LANGUAGES = Set.of("en", "fr", "zh", "ko");

    private final String name;
    private final Language language;
    private final PopoloThings things;
    private final LocalDate today;

    /** Takes the fields of one addressee. */
    interface Fields {

        /**
         * An addressee and the line on which it begins.
         *
         * @return false to stop
         */
        boolean are(int line, Map<AddresseeColumn, String> fields);
    }

    /** Somebody in some post. */
    private record Seat(String person, String organization, String post, String role) {}

    ForeignPopolo(String name, Language language, PopoloThings things, LocalDate today) {
        this.name = name;
        this.language = language;
        this.things = things;
        this.today = today;
    }

    void addressees(Fields addressees, Consumer<Problem> problems) {
        Map<Seat, JsonThing> held = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        int ended = 0;
        int nobody = 0;
        for (JsonThing membership : things.memberships()) {
            if (membership.text("person_id").isEmpty()) {
                continue;
            }
            known.addAll(references(membership));
            if (!PopoloThings.isThere(things.personOf(membership))) {
                nobody++;
            } else if (hasEnded(membership)) {
                ended++;
            } else {
                held.put(seat(membership), membership);
            }
        }
        new PopoloLeftOut(name, things).problem().ifPresent(problems);
        tell(problems, "popolo.ended", ended);
        tell(problems, "popolo.nobody", nobody);
        List<JsonThing> alone = alone(known);
        for (JsonThing each : Stream.concat(held.values().stream(), alone.stream()).toList()) {
            if (!addressees.are(each.line(), fields(each))) {
                return;
            }
        }
    }

    private void tell(Consumer<Problem> problems, String key, int count) {
        if (count > 0) {
            problems.accept(
                    Problem.warning(key, Problem.Place.file(name), Integer.toString(count)));
        }
    }

    private static List<String> references(JsonThing membership) {
        return List.of(
                "person " + membership.text("person_id"),
                "post " + membership.text("post_id"),
                "organization " + membership.text("organization_id"),
                "organization " + membership.text("on_behalf_of_id"));
    }

    private static Seat seat(JsonThing membership) {
        return new Seat(
                membership.text("person_id"),
                membership.text("organization_id"),
                membership.text("post_id"),
                membership.text("role"));
    }

    private boolean hasEnded(JsonThing membership) {
        String end = membership.text("end_date");
        String last = end.isEmpty() ? things.periodOf(membership).text("end_date") : end;
        // A year or a month alone lasts until its last day.
        return !last.isEmpty() && last.compareTo(today.toString().substring(0, length(last))) < 0;
    }

    private static int length(String date) {
        return Math.min(date.length(), 10);
    }

    /** What no membership names, as if it were one. */
    private List<JsonThing> alone(Set<String> known) {
        List<JsonThing> alone = new ArrayList<>();
        for (JsonThing person : things.persons()) {
            if (!known.contains("person " + person.text("id"))) {
                alone.add(reference(person, Map.of("person_id", person.text("id"))));
            }
        }
        for (JsonThing post : things.posts()) {
            if (!known.contains("post " + post.text("id"))) {
                String organization = post.text("organization_id");
                known.add("organization " + organization);
                alone.add(
                        reference(
                                post,
                                Map.of(
                                        "post_id",
                                        post.text("id"),
                                        "organization_id",
                                        organization)));
            }
        }
        for (JsonThing organization : things.organizations()) {
            if (!known.contains("organization " + organization.text("id"))
                    && !organization.all(PopoloReader.CONTACTS).isEmpty()) {
                alone.add(
                        reference(
                                organization, Map.of("organization_id", organization.text("id"))));
            }
        }
        return alone;
    }

    private static JsonThing reference(JsonThing to, Map<String, String> texts) {
        return new JsonThing(to.line(), texts, Map.of());
    }

    private Map<AddresseeColumn, String> fields(JsonThing membership) {
        JsonThing person = things.personOf(membership);
        JsonThing post = things.postOf(membership);
        JsonThing organization =
                Stream.of(things.organizationOf(membership), things.organizationOf(post))
                        .filter(PopoloThings::isThere)
                        .findFirst()
                        .orElse(things.organizationOf(membership));
        PopoloFields fields = new PopoloFields();
        putNames(fields, "person", person, "other_names");
        if (person.text("name").isEmpty()) {
            fields.putIfAbsent("person", joined(person));
        }
        if (!person.text("family_name").isEmpty() && !person.text("given_name").isEmpty()) {
            fields.put("family", person.text("family_name"));
            fields.put("given", person.text("given_name"));
        }
        putNames(fields, "organization", organization, "other_names");
        String title = post.text("label");
        String role = membership.text("label", "role");
        fields.putIfAbsent("post", title.isEmpty() ? role : title);
        putNames(fields, "post", post, "other_labels");
        FieldWords.gender(person.text("gender"))
                .ifPresent(gender -> fields.put("gender", person.text("gender")));
        fields.put("courtesy", person.text("honorific_prefix"));
        fields.put("office", office(membership, post, person, organization).word());
        fields.put("source", source(membership, post, person, organization));
        fields.putContacts(Stream.of(membership, post, person, organization));
        fields.putDays(membership);
        return fields.all();
    }

    private void putNames(PopoloFields fields, String word, JsonThing thing, String others) {
        fields.put(word, thing.text("name"));
        for (JsonThing other : thing.all(others)) {
            String tag = other.text("lang");
            Optional<Language> in = FieldWords.language(tag);
            boolean isNeeded =
                    in.isPresent()
                            && !in.get().sameLanguageAs(language)
                            && LANGUAGES.contains(in.get().primary());
            if (isNeeded && !tag.isEmpty()) {
                fields.putIfAbsent(word + ":" + tag, other.text("name"));
            }
        }
    }

    private static String joined(JsonThing person) {
        String family = person.text("family_name");
        String given = person.text("given_name");
        return NameText.inOrder(family, given);
    }

    /** What the file says; who sits in a parliament is a legislator. */
    private static OfficeKind office(
            JsonThing membership, JsonThing post, JsonThing person, JsonThing organization) {
        Optional<OfficeKind> said =
                Stream.of(post.text("role"), membership.text("role"), post.text("label"))
                        .flatMap(word -> OfficeKind.ofWord(word).stream())
                        .findFirst();
        if (said.isPresent()) {
            return said.get();
        }
        boolean isParliament =
                List.of("legislature", "parliament", "chamber")
                        .contains(organization.text("classification"));
        if (PopoloThings.isThere(person)) {
            return isParliament ? OfficeKind.LEGISLATOR : OfficeKind.PERSON;
        }
        return PopoloThings.isThere(post)
                ? OfficeKind.OFFICE_UNKNOWN_HOLDER
                : OfficeKind.ORGANIZATION;
    }

    private static String source(JsonThing... things) {
        return Stream.of(things)
                .flatMap(thing -> thing.all("sources").stream())
                .map(source -> source.text("url", "note"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
