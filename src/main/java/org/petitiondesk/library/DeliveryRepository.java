package org.petitiondesk.library;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Delivery;

import java.util.List;

/** Deliveries of petitions. */
public interface DeliveryRepository {

    /** Adds the delivery or puts it in the place of the one with the same identifier. */
    void save(Delivery delivery) throws LibraryException;

    /** Removes a delivery, leaving a tombstone. */
    void delete(Id delivery) throws LibraryException;

    /** The deliveries of a petition by date, those without a date last. */
    List<Delivery> of(Id petition) throws LibraryException;
}
