package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.petition.Petition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Deliveries of a petition as they were and as they are to be, so that it can be taken back. Each
 * step runs as one change of the library.
 *
 * @param before those that are changed
 * @param after those that are changed or added
 * @param routes addressees that are added for them
 * @param writtenTo addressees that the petition is written to from now on
 */
public record DeliveryEdit(
        Id petition,
        List<Delivery> before,
        List<Delivery> after,
        Directory routes,
        List<Id> writtenTo) {
    public DeliveryEdit {
        before = List.copyOf(before);
        after = List.copyOf(after);
        writtenTo = List.copyOf(writtenTo);
    }

    /** One delivery otherwise than it was. */
    public static DeliveryEdit of(Delivery before, Delivery after) {
        return of(List.of(before), List.of(after));
    }

    /**
     * Likewise several of one petition.
     *
     * @param before at least one
     */
    public static DeliveryEdit of(List<Delivery> before, List<Delivery> after) {
        return new DeliveryEdit(
                before.getFirst().petition(), before, after, Directory.EMPTY, List.of());
    }

    /** Whether nothing is to be done. */
    public boolean isEmpty() {
        return before.equals(after) && writtenTo.isEmpty();
    }

    public void apply(Library library) throws LibraryException {
        library.<Boolean, RuntimeException>change(() -> {
            library.addressees().save(routes);
            List<Id> addressees = new ArrayList<>(petition(library).addressees());
            addressees.addAll(writtenTo);
            writeTo(library, addressees);
            return save(library, before, after);
        });
    }

    public void takeBack(Library library) throws LibraryException {
        library.<Boolean, RuntimeException>change(() -> {
            save(library, after, before);
            List<Id> addressees = new ArrayList<>(petition(library).addressees());
            addressees.removeAll(writtenTo);
            writeTo(library, addressees);
            library.addressees().delete(routes.ids());
            return true;
        });
    }

    private static boolean save(Library library, List<Delivery> were, List<Delivery> are)
            throws LibraryException {
        Set<Id> stay = are.stream().map(Delivery::id).collect(Collectors.toSet());
        for (Delivery delivery : were) {
            if (!stay.contains(delivery.id())) {
                library.deliveries().delete(delivery.id());
            }
        }
        Set<Delivery> unchanged = new HashSet<>(were);
        for (Delivery delivery : are) {
            if (!unchanged.contains(delivery)) {
                library.deliveries().save(delivery);
            }
        }
        return true;
    }

    private Petition petition(Library library) throws LibraryException {
        return library.petitions().find(petition).orElseThrow();
    }

    private void writeTo(Library library, List<Id> addressees) throws LibraryException {
        if (!writtenTo.isEmpty()) {
            library.petitions().save(petition(library).withAddressees(addressees));
        }
    }
}
