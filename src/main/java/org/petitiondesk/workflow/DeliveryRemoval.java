package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.petition.IssuedLetter;
import org.petitiondesk.model.petition.Petition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Deliveries taken out of the plan of a petition and given back, as often as one likes. With them
 * go the addressees that the petition is written to for their sake alone. Each step is to run as
 * one change of the library.
 */
public final class DeliveryRemoval {
    private final Id petition;
    private final List<Id> deliveries;
    private final List<Removable> removables;
    private List<Id> writtenTo = List.of();

    /**
     * @param deliveries of the petition
     */
    public DeliveryRemoval(Id petition, Collection<Id> deliveries) {
        this.petition = petition;
        this.deliveries = List.copyOf(deliveries);
        this.removables = this.deliveries.stream().map(Removable::delivery).toList();
    }

    /**
     * Removes them, leaving tombstones.
     *
     * @return the addressees to whom the petition is not written any more
     */
    public List<Id> remove(Library library) throws LibraryException {
        Petition now = petition(library);
        writtenTo = now.addressees();
        List<Id> needless = needless(library, now);
        for (Removable each : removables) {
            each.remove(library);
        }
        if (!needless.isEmpty()) {
            List<Id> others = new ArrayList<>(writtenTo);
            others.removeAll(needless);
            library.petitions().save(now.withAddressees(others));
        }
        return needless;
    }

    /** Gives back what was removed, the addressees in their order. */
    public void giveBack(Library library) throws LibraryException {
        for (Removable each : removables) {
            each.giveBack(library);
        }
        Petition now = petition(library);
        if (!now.addressees().equals(writtenTo)) {
            library.petitions().save(now.withAddressees(writtenTo));
        }
    }

    /**
     * Addressees as planning adds them: care of a mission, behind another holder of the same post,
     * with no other delivery and no letter issued.
     */
    private List<Id> needless(Library library, Petition now) throws LibraryException {
        Set<Id> needed =
                library.issuedLetters().of(petition).stream()
                        .map(IssuedLetter::addressee)
                        .collect(Collectors.toCollection(HashSet::new));
        Set<Id> ending = new HashSet<>();
        for (Delivery each : library.deliveries().of(petition)) {
            (deliveries.contains(each.id()) ? ending : needed).add(each.addressee());
        }
        ending.removeAll(needed);
        Directory all = library.addressees().directory();
        Set<Id> posts = new HashSet<>();
        List<Id> needless = new ArrayList<>();
        for (Id id : now.addressees()) {
            Optional<Addressee> addressee = Optional.ofNullable(all.addressees().get(id));
            boolean isFirst = addressee.map(Addressee::post).filter(posts::add).isPresent();
            if (!isFirst
                    && ending.contains(id)
                    && addressee.flatMap(Missions::careOf).isPresent()) {
                needless.add(id);
            }
        }
        return needless;
    }

    private Petition petition(Library library) throws LibraryException {
        return library.petitions().find(petition).orElseThrow();
    }
}
