package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.petition.Petition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Changes addressees: what they were is given together with what they are to be, so that the same
 * two, changed about, take it back.
 */
public final class AddresseeEditing {
    private AddresseeEditing() {}

    /**
     * Puts records in the place of others, as one change.
     *
     * @param before what the library has of what is concerned
     * @param after what it is to have; what only stands in {@code before} is removed
     */
    public static void replace(Library library, Directory before, Directory after)
            throws LibraryException {
        Set<Id> gone = new LinkedHashSet<>(before.ids());
        after.ids().forEach(gone::remove);
        library.<Boolean, RuntimeException>change(() -> {
            library.addressees().save(after.differingFrom(before));
            library.addressees().delete(gone);
            return true;
        });
    }

    /**
     * What goes with addressees: they, and of what they are made of everything that nothing else is
     * made of, so that no name stays behind that nobody sees.
     *
     * @param all the library's whole directory
     */
    public static Directory deletedWith(Directory all, Collection<Addressee> gone) {
        Directory around = all.around(gone);
        Set<Id> kept = new HashSet<>();
        for (Addressee other : all.addressees().values()) {
            if (!around.addressees().containsKey(other.id())) {
                kept.add(other.post());
                switch (other.route()) {
                    case Route.Direct() -> {}
                    case Route.CareOf(Id post) -> kept.add(post);
                }
            }
        }
        for (Post post : all.posts().values()) {
            if (!around.posts().containsKey(post.id()) || kept.contains(post.id())) {
                post.organization().ifPresent(kept::add);
            }
        }
        for (Tenure tenure : all.tenures().values()) {
            if (!around.posts().containsKey(tenure.post()) || kept.contains(tenure.post())) {
                kept.add(tenure.id());
                kept.add(tenure.person());
            }
        }
        for (ContactDetail detail : around.contacts().values()) {
            if (kept.contains(detail.owner())) {
                kept.add(detail.id());
            }
        }
        return around.without(kept);
    }

    /** Likewise with one. */
    public static Directory deletedWith(Directory all, Addressee gone) {
        return deletedWith(all, List.of(gone));
    }

    /** The petitions that are written to one of these addressees, or delivered to one. */
    public static List<Petition> petitionsTo(Library library, Set<Id> addressees)
            throws LibraryException {
        List<Petition> found = new ArrayList<>();
        for (Petition petition : library.petitions().all()) {
            if (petition.addressees().stream().anyMatch(addressees::contains)
                    || library.deliveries().of(petition.id()).stream()
                            .map(Delivery::addressee)
                            .anyMatch(addressees::contains)) {
                found.add(petition);
            }
        }
        return List.copyOf(found);
    }
}
