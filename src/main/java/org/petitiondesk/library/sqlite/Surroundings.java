package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Id;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A few addressees with all that they are made of, read without the others. */
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
        List<Tenure> tenures = TenureTable.where(handle, in("post", ends), ends.toArray());
        List<Id> people = tenures.stream().map(Tenure::person).distinct().toList();
        List<Id> bodies =
                posts.stream().flatMap(post -> post.organization().stream()).distinct().toList();
        List<Id> owners = new ArrayList<>(ends);
        owners.addAll(people);
        owners.addAll(bodies);
        return Directory.of(
                OrganizationTable.where(handle, in("id", bodies), bodies.toArray()),
                PersonTable.where(handle, in("id", people), people.toArray()),
                posts,
                tenures,
                ContactTable.where(
                        handle,
                        in("post", ends)
                                + " or "
                                + in("person", people)
                                + " or "
                                + in("organization", bodies),
                        owners.toArray()),
                addressees);
    }

    private static String in(String column, Collection<Id> ids) {
        return column + " in (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
    }
}
