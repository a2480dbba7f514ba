package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Problem;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a Popolo file has and addressees have not, for example birthdays and pictures.
 *
 * @param file its name
 */
record PopoloLeftOut(String file, PopoloThings things) {
    private static final int MOST = 40;
    private static final Set<String> OF_PERSONS =
            Set.of(
                    "id",
                    "name",
                    "family_name",
                    "given_name",
                    "sort_name",
                    "honorific_prefix",
                    "gender",
                    "email",
                    "other_names",
                    "contact_details",
                    "sources",
                    "memberships");
    private static final Set<String> OF_ORGANIZATIONS =
            Set.of(
                    "id",
                    "name",
                    "other_names",
                    "classification",
                    "contact_details",
                    "sources",
                    "posts",
                    "memberships");
    private static final Set<String> OF_POSTS =
            Set.of(
                    "id",
                    "label",
                    "other_labels",
                    "role",
                    "organization_id",
                    "contact_details",
                    "sources");
    private static final Set<String> OF_MEMBERSHIPS =
            Set.of(
                    "id",
                    "label",
                    "role",
                    "person_id",
                    "organization_id",
                    "post_id",
                    "legislative_period_id",
                    "start_date",
                    "end_date",
                    "contact_details",
                    "sources");
    private static final Set<String> OF_THE_FILE =
            Set.of("persons", "people", "organizations", "posts", "memberships", "events", "meta");

    /** One warning for all; empty if nothing is left out. */
    Optional<Problem> problem() {
        Set<String> left =
                Stream.of(
                                of("", OF_THE_FILE, List.of(things.whole())),
                                of("persons.", OF_PERSONS, things.persons()),
                                of("organizations.", OF_ORGANIZATIONS, things.organizations()),
                                of("posts.", OF_POSTS, things.posts()),
                                of("memberships.", OF_MEMBERSHIPS, things.memberships()))
                        .flatMap(Collection::stream)
                        .collect(Collectors.toCollection(TreeSet::new));
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Problem.warning(
                                "popolo.left-out",
                                Problem.Place.file(file),
                                left.stream().limit(MOST).collect(Collectors.joining(", "))));
    }

    private static Set<String> of(String front, Set<String> known, List<JsonThing> all) {
        return all.stream()
                .flatMap(thing ->
                        Stream.concat(
                                thing.texts().keySet().stream(),
                                thing.things().entrySet().stream()
                                        .filter(entry -> !entry.getValue().isEmpty())
                                        .map(entry -> entry.getKey())))
                .filter(key -> !known.contains(key))
                .map(key -> front + key)
                .collect(Collectors.toSet());
    }
}
