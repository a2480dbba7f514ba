package org.petitiondesk.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The things of a Popolo file, and what refers to what. */
final class PopoloThings {
    private static final JsonThing NOTHING = new JsonThing(0, Map.of(), Map.of());

    private final JsonThing whole;
    private final Map<String, JsonThing> persons = new HashMap<>();
    private final Map<String, JsonThing> organizations = new HashMap<>();
    private final Map<String, JsonThing> posts = new HashMap<>();
    private final Map<String, JsonThing> memberships = new HashMap<>();
    private final Map<String, JsonThing> events = new HashMap<>();

    PopoloThings(JsonThing whole) {
        this.whole = whole;
        persons().forEach(each -> persons.putIfAbsent(each.text("id"), each));
        organizations().forEach(each -> organizations.putIfAbsent(each.text("id"), each));
        posts().forEach(each -> posts.putIfAbsent(each.text("id"), each));
        whole.all(PopoloReader.MEMBERSHIPS)
                .forEach(each -> memberships.putIfAbsent(each.text("id"), each));
        whole.all("events").forEach(each -> events.putIfAbsent(each.text("id"), each));
    }

    JsonThing whole() {
        return whole;
    }

    List<JsonThing> persons() {
        return Stream.concat(whole.all(PopoloReader.PERSONS).stream(), whole.all("people").stream())
                .toList();
    }

    List<JsonThing> organizations() {
        return whole.all(PopoloReader.ORGANIZATIONS);
    }

    /** Also those that stand within their organization. */
    List<JsonThing> posts() {
        return within(PopoloReader.POSTS, "organization_id", organizations());
    }

    /** Also those that stand within their person or organization. */
    List<JsonThing> memberships() {
        List<JsonThing> all =
                new ArrayList<>(within(PopoloReader.MEMBERSHIPS, "person_id", persons()));
        all.addAll(inner(PopoloReader.MEMBERSHIPS, "organization_id", organizations()));
        return all;
    }

    private List<JsonThing> within(String key, String owner, List<JsonThing> owners) {
        List<JsonThing> all = new ArrayList<>(whole.all(key));
        all.addAll(inner(key, owner, owners));
        return all;
    }

    private static List<JsonThing> inner(String key, String owner, List<JsonThing> owners) {
        List<JsonThing> all = new ArrayList<>();
        for (JsonThing each : owners) {
            for (JsonThing inner : each.all(key)) {
                Map<String, String> texts = new HashMap<>(inner.texts());
                texts.putIfAbsent(owner, each.text("id"));
                all.add(new JsonThing(inner.line(), texts, inner.things()));
            }
        }
        return all;
    }

    /** Whom something refers to; a thing without anything if it is nobody that is known. */
    JsonThing personOf(JsonThing referring) {
        return persons.getOrDefault(referring.text("person_id"), NOTHING);
    }

    JsonThing organizationOf(JsonThing referring) {
        return organizations.getOrDefault(referring.text("organization_id"), NOTHING);
    }

    JsonThing postOf(JsonThing referring) {
        return posts.getOrDefault(referring.text("post_id"), NOTHING);
    }

    JsonThing membershipOf(JsonThing referring) {
        return memberships.getOrDefault(referring.text("membership_id"), NOTHING);
    }

    /** The legislative period of a membership. */
    JsonThing periodOf(JsonThing membership) {
        return events.getOrDefault(membership.text("legislative_period_id"), NOTHING);
    }

    static boolean isThere(JsonThing thing) {
        return thing.line() > 0;
    }
}
