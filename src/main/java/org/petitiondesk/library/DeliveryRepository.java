package org.petitiondesk.library;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.Photograph;
import org.petitiondesk.model.delivery.Reply;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Deliveries of petitions, the photographs that prove them, and replies. */
public interface DeliveryRepository {

    /**
     * Adds the delivery with its events, or puts it in the place of the one it was before; events
     * that it has no more leave tombstones.
     */
    void save(Delivery delivery) throws LibraryException;

    /** Removes a delivery with its events and photographs, leaving a tombstone. */
    Removal delete(Id delivery) throws LibraryException;

    Optional<Delivery> find(Id delivery) throws LibraryException;

    /** The deliveries of a petition by date and local time, those without a date last. */
    List<Delivery> of(Id petition) throws LibraryException;

    /** Whether an event or a photograph was there once, and was replaced or removed. */
    boolean wasRemoved(Id eventOrPhotograph) throws LibraryException;

    /** Makes events and photographs such as never were there, because adding them is taken back. */
    void forgetRemoval(Collection<Id> eventsAndPhotographs) throws LibraryException;

    /** Adds a photograph, or changes what is said of the one that is there. */
    void save(Photograph photograph, byte[] jpeg) throws LibraryException;

    /** Removes a photograph, leaving a tombstone. */
    Removal deletePhotograph(Id photograph) throws LibraryException;

    /** The photographs of a petition's deliveries in the order in which they were added. */
    List<Photograph> photographsOf(Id petition) throws LibraryException;

    /** A photograph as a JPEG file; empty if it is not there. */
    Optional<byte[]> jpegOf(Id photograph) throws LibraryException;

    /** Adds the reply or puts it in the place of the one with the same identifier. */
    void save(Reply reply) throws LibraryException;

    /** Removes a reply, leaving a tombstone. */
    Removal deleteReply(Id reply) throws LibraryException;

    /** The replies to a petition by date, those of one day in the order in which they were made. */
    List<Reply> repliesOf(Id petition) throws LibraryException;
}
