package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.DeliveryRepository;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.Photograph;
import org.petitiondesk.model.delivery.Reply;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Deliveries of petitions, in SQLite. */
final class SqliteDeliveryRepository implements DeliveryRepository {
    private final Session session;

    SqliteDeliveryRepository(Session session) {
        this.session = session;
    }

    @Override
    public void save(Delivery delivery) throws LibraryException {
        session.write(handle -> {
            DeliveryTable.save(handle, delivery, session.now());
            Tombstones.takeBack(handle, delivery.id());
        });
    }

    @Override
    public Removal delete(Id delivery) throws LibraryException {
        return session.writeAndTell(handle -> {
            Removal removal = Removals.keep(handle, PetitionParts.DELIVERY, delivery);
            Tombstones.delete(handle, session.now(), DeliveryTable.NAME, delivery);
            return removal;
        });
    }

    @Override
    public Optional<Delivery> find(Id delivery) throws LibraryException {
        return session.read(handle -> DeliveryTable.where(handle, "id = ?", delivery)).stream()
                .findFirst();
    }

    @Override
    public List<Delivery> of(Id petition) throws LibraryException {
        return session.read(handle -> DeliveryTable.where(handle, "petition = ?", petition));
    }

    @Override
    public boolean wasRemoved(Id eventOrPhotograph) throws LibraryException {
        return session.read(handle -> Tombstones.isOf(handle, eventOrPhotograph));
    }

    @Override
    public void forgetRemoval(Collection<Id> eventsAndPhotographs) throws LibraryException {
        session.write(
                handle -> eventsAndPhotographs.forEach(id -> Tombstones.takeBack(handle, id)));
    }

    @Override
    public void save(Photograph photograph, byte[] jpeg) throws LibraryException {
        session.write(handle -> {
            new Row("photograph", photograph.id())
                    .with("delivery", photograph.delivery())
                    .with("caption", photograph.caption())
                    .with("metadata_kept", photograph.metadataKept())
                    .with("shown", photograph.shown())
                    .with("jpeg", jpeg)
                    .save(handle, session.now());
            Tombstones.takeBack(handle, photograph.id());
        });
    }

    @Override
    public Removal deletePhotograph(Id photograph) throws LibraryException {
        return session.writeAndTell(handle -> {
            Removal removal = Removals.keep(handle, PetitionParts.PHOTOGRAPH, photograph);
            Tombstones.delete(handle, session.now(), "photograph", photograph);
            return removal;
        });
    }

    @Override
    public List<Photograph> photographsOf(Id petition) throws LibraryException {
        return session.read(handle ->
                Query.list(
                        handle,
                        row ->
                                new Photograph(
                                        Columns.id(row, "id"),
                                        Columns.id(row, "delivery"),
                                        row.getString("caption"),
                                        row.getBoolean("metadata_kept"),
                                        row.getBoolean("shown")),
                        "select id, delivery, caption, metadata_kept, shown from photograph"
                                + " where delivery in (select id from delivery where petition = ?)"
                                + " order by position",
                        petition));
    }

    @Override
    public Optional<byte[]> jpegOf(Id photograph) throws LibraryException {
        return session
                .read(handle ->
                        Query.list(
                                handle,
                                row -> row.getBytes(1),
                                "select jpeg from photograph where id = ?",
                                photograph))
                .stream()
                .findFirst();
    }

    @Override
    public void save(Reply reply) throws LibraryException {
        session.write(handle -> {
            ReplyTable.save(handle, reply, session.now());
            Tombstones.takeBack(handle, reply.id());
        });
    }

    @Override
    public Removal deleteReply(Id reply) throws LibraryException {
        return session.writeAndTell(handle -> {
            Removal removal = Removals.keep(handle, PetitionParts.REPLY, reply);
            Tombstones.delete(handle, session.now(), ReplyTable.NAME, reply);
            return removal;
        });
    }

    @Override
    public List<Reply> repliesOf(Id petition) throws LibraryException {
        return session.read(handle -> ReplyTable.of(handle, petition));
    }
}
