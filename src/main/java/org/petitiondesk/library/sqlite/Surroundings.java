package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Id;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A few addressees with all that they are made of, read without the others. Posts of the same
 * bodies and tenures of the same people are with them, so that nobody takes a body or a person for
 * theirs alone.
 */
final class Surroundings {
    private Surroundings() {}

    static Directory of(Handle handle, Collection<Id> ids) {
        List<Addressee> addressees = AddresseeTable.where(handle, in("id", ids), ids.toArray());
        Set<Id> ends = new LinkedHashSet<>();
        for (Addressee addressee : addressees) {
            ends.add(addressee.post());
            switch (addressee.route()) {
                case Route.Direct() -> {}
                case Route.CareOf(Id post) -> ends.add(post);
            }
        }
        List<Post> posts = PostTable.where(handle, in("id", ends), ends.toArray());
        List<Id> people =
                TenureTable.where(handle, in("post", ends), ends.toArray()).stream()
                        .map(Tenure::person)
                        .distinct()
                        .toList();
        List<Id> bodies =
                posts.stream().flatMap(post -> post.organization().stream()).distinct().toList();
        return Directory.of(
                OrganizationTable.where(handle, in("id", bodies), bodies.toArray()),
                PersonTable.where(handle, in("id", people), people.toArray()),
                PostTable.where(
                        handle,
                        in("id", ends) + " or " + in("organization", bodies),
                        joined(List.of(ends, bodies))),
                TenureTable.where(
                        handle,
                        in("post", ends) + " or " + in("person", people),
                        joined(List.of(ends, people))),
                ContactTable.where(
                        handle,
                        String.join(
                                " or ",
                                in("post", ends),
                                in("person", people),
                                in("organization", bodies)),
                        joined(List.of(ends, people, bodies))),
                addressees);
    }

    private static Object[] joined(List<Collection<Id>> ids) {
        return ids.stream().flatMap(Collection::stream).toArray();
    }

    private static String in(String column, Collection<Id> ids) {
        return column + " in (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
    }
}
