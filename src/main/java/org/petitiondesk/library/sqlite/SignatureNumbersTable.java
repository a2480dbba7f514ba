package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.SignatureNumbers;
import org.petitiondesk.model.petition.SignatureNumbers.Source;
import org.petitiondesk.model.petition.SignatureNumbers.Way;
import org.petitiondesk.model.petition.SignatureState;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts signatures in one pass: groupings in SQLite would sort all of them once for each. What
 * comes out is short however many there are.
 */
final class SignatureNumbersTable {
    private static final String WRITTEN = "country, place, organization";
    private static final String ALL =
            "select "
                    + WRITTEN
                    + ", "
                    + SignatureRolls.STATE
                    + ", "
                    + SignatureRolls.CONSENT
                    + ", signed_on, sheet is not null, batch from signature where petition = ?";
    private static final String NAMED =
            "select "
                    + WRITTEN
                    + " from signature s where s.petition = ? and "
                    + SignatureTraits.NAMED;

    private static final Comparator<Source> MOST_FIRST =
            Comparator.comparingLong(Source::count)
                    .reversed()
                    .thenComparing(source -> source.way().name())
                    .thenComparing(Source::name, WrittenTally.BY_BYTES);

    private final WrittenTally countries = new WrittenTally();
    private final WrittenTally places = new WrittenTally();
    private final WrittenTally organizations = new WrittenTally();
    private final WrittenTally days = new WrittenTally();
    private final Map<SignatureState, Long> states = new EnumMap<>(SignatureState.class);
    private final Map<Consent, Long> consents = new EnumMap<>(Consent.class);
    private final Map<Origin, Long> origins = new HashMap<>();

    /** Where a signature comes from: an import, or the way alone. */
    private record Origin(Way way, Optional<Id> batch) {}

    private SignatureNumbersTable() {}

    /** Takes a row of a query. */
    private interface Counting {
        void count(ResultSet row) throws SQLException;
    }

    static SignatureNumbers of(Handle handle, Id petition, int most) throws SQLException {
        SignatureNumbersTable table = new SignatureNumbersTable();
        count(handle, ALL, petition, table::count);
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        table.days.counts().forEach((day, count) -> days.put(LocalDate.parse(day), count));
        return new SignatureNumbers(
                table.states,
                table.consents,
                days,
                table.countries.tally(most),
                table.places.tally(most),
                table.organizations.tally(most),
                table.sources(handle, most));
    }

    static SignatureNumbers.Written written(Handle handle, Id petition, int most)
            throws SQLException {
        SignatureNumbersTable table = new SignatureNumbersTable();
        count(handle, NAMED, petition, table::countWritten);
        return new SignatureNumbers.Written(
                table.countries.tally(most),
                table.places.tally(most),
                table.organizations.tally(most));
    }

    private static void count(Handle handle, String select, Id petition, Counting counting)
            throws SQLException {
        try (PreparedStatement query = handle.getConnection().prepareStatement(select)) {
            query.setBytes(1, Columns.bytes(petition));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    counting.count(rows);
                }
            }
        }
    }

    private void count(ResultSet row) throws SQLException {
        SignatureState state = SignatureRolls.state(row.getInt(4));
        states.merge(state, 1L, Long::sum);
        if (state != SignatureState.ACTIVE) {
            return;
        }
        countWritten(row);
        consents.merge(SignatureRolls.consent(row.getInt(5)), 1L, Long::sum);
        String day = row.getString(6);
        if (day != null) {
            days.add(day);
        }
        Optional<Id> batch = Columns.idOrNone(row, "batch");
        Way other = batch.isPresent() ? Way.IMPORT : Way.TYPED;
        origins.merge(new Origin(row.getBoolean(7) ? Way.SHEET : other, batch), 1L, Long::sum);
    }

    private void countWritten(ResultSet row) throws SQLException {
        countries.add(row.getString(1));
        places.add(row.getString(2));
        organizations.add(row.getString(3));
    }

    /** Imports of files that are called alike are one. */
    private List<Source> sources(Handle handle, int most) {
        record Named(Way way, String name) {}
        Map<Named, Long> counts = new HashMap<>();
        origins.forEach((origin, count) ->
                counts.merge(
                        new Named(
                                origin.way(),
                                origin.batch().map(id -> file(handle, id)).orElse("")),
                        count,
                        Long::sum));
        return counts.entrySet().stream()
                .map(each -> new Source(each.getKey().way(), each.getKey().name(), each.getValue()))
                .sorted(MOST_FIRST)
                .limit(most)
                .toList();
    }

    private static String file(Handle handle, Id batch) {
        return Query.list(
                        handle,
                        row -> row.getString(1),
                        "select source from import_batch where id = ?",
                        batch)
                .getFirst();
    }
}
