package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the packs of a petition are made of, as it stood in a library at one moment. Packs can be
 * made of it anywhere, without the library.
 *
 * @param letters as the addressees may see them
 * @param statement the same petition as a statement that everybody may see
 * @param deliveries all that are planned, for packs are told apart by them
 * @param chosen those whose packs are made
 */
public record PackMaterial(
        LetterMaterial letters,
        LetterMaterial statement,
        List<Delivery> deliveries,
        List<Delivery> chosen) {
    private static final String STATEMENT = "statement";

    public PackMaterial {
        deliveries = List.copyOf(deliveries);
        chosen = List.copyOf(chosen);
    }

    /**
     * Reads it.
     *
     * @param chosen the deliveries whose packs are made; empty for all
     */
    public static PackMaterial read(Library library, Petition petition, List<Id> chosen)
            throws LibraryException {
        List<Delivery> all = library.deliveries().of(petition.id());
        LetterMaterial letters = LetterMaterial.read(library, petition, Copy.DELIVERY);
        List<AddresseeOnDate> addressees = new ArrayList<>(letters.addressees());
        for (Delivery delivery : all) {
            if (find(addressees, delivery.addressee()).isEmpty()) {
                library.addressees()
                        .onDate(delivery.addressee(), petition.date())
                        .ifPresent(addressees::add);
            }
        }
        return new PackMaterial(
                letters.with(addressees),
                LetterMaterial.read(library, petition, Copy.PUBLIC)
                        .withTemplate(STATEMENT, library.templates().findByName(STATEMENT)),
                all,
                all.stream()
                        .filter(delivery -> chosen.isEmpty() || chosen.contains(delivery.id()))
                        .toList());
    }

    Petition petition() {
        return letters.petition();
    }

    /** To whom a delivery goes, with the languages that were chosen for it. */
    Optional<AddresseeOnDate> addressee(Delivery delivery) {
        return find(letters.addressees(), delivery.addressee())
                .map(to ->
                        delivery.languages().isEmpty()
                                ? to
                                : to.withLanguages(delivery.languages()));
    }

    private static Optional<AddresseeOnDate> find(List<AddresseeOnDate> all, Id addressee) {
        return all.stream().filter(to -> to.addressee().id().equals(addressee)).findFirst();
    }
}
