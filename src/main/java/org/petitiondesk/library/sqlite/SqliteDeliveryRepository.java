package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.DeliveryRepository;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Delivery;
import org.petitiondesk.model.petition.DeliveryMode;
import org.petitiondesk.model.petition.DeliveryOutcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Deliveries of petitions, in SQLite. */
final class SqliteDeliveryRepository implements DeliveryRepository {
    private final Session session;

    SqliteDeliveryRepository(Session session) {
        this.session = session;
    }

    @Override
    public void save(Delivery delivery) throws LibraryException {
        Row row =
                new Row("delivery", delivery.id())
                        .with("petition", delivery.petition())
                        .with("addressee", delivery.addressee())
                        .with("city", delivery.city())
                        .with("planned_on", delivery.date())
                        .with("lead", delivery.lead())
                        .with("mode", delivery.mode())
                        .with("outcome", delivery.outcome())
                        .with("outcome_at", delivery.outcomeAt())
                        .with("note", delivery.note())
                        .with("evidence", delivery.evidence())
                        .with("reply", delivery.reply())
                        .with("replied_on", delivery.repliedOn());
        session.write(handle -> row.save(handle, session.now()));
    }

    @Override
    public void delete(Id delivery) throws LibraryException {
        session.write(handle -> Tombstones.delete(handle, session.now(), "delivery", delivery));
    }

    @Override
    public List<Delivery> of(Id petition) throws LibraryException {
        return session.read(handle ->
                Query.list(
                        handle,
                        SqliteDeliveryRepository::delivery,
                        "select * from delivery where petition = ?"
                                + " order by planned_on is null, planned_on, position",
                        petition));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                Columns.id(row, "id"),
                Columns.id(row, "petition"),
                Columns.id(row, "addressee"),
                row.getString("city"),
                Columns.dayOrNone(row, "planned_on"),
                row.getString("lead"),
                Columns.word(DeliveryMode.class, row, "mode"),
                Columns.word(DeliveryOutcome.class, row, "outcome"),
                Columns.instantOrNone(row, "outcome_at"),
                row.getString("note"),
                row.getString("evidence"),
                row.getString("reply"),
                Columns.dayOrNone(row, "replied_on"));
    }
}
