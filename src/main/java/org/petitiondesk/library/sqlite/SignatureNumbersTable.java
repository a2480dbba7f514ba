package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.SignatureNumbers;
import org.petitiondesk.model.petition.SignatureNumbers.Counted;
import org.petitiondesk.model.petition.SignatureNumbers.Source;
import org.petitiondesk.model.petition.SignatureNumbers.Tally;
import org.petitiondesk.model.petition.SignatureNumbers.Way;
import org.petitiondesk.model.petition.SignatureState;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts signatures where they are kept; what comes out is short however many there are. */
final class SignatureNumbersTable {
    private static final String COUNTING =
            " from signature where petition = ? and state = 'ACTIVE'";
    private static final String NAMED =
            " from signature s where s.petition = ? and " + SignatureTraits.NAMED;
    private static final String SOURCES =
            "select case when sheet is not null then 'SHEET' when batch is not null then 'IMPORT'"
                    + " else 'TYPED' end as way, coalesce((select source from import_batch"
                    + " where import_batch.id = batch), '') as name, count(*) as many"
                    + COUNTING
                    + " group by 1, 2 order by 3 desc, 1, 2";

    private SignatureNumbersTable() {}

    static SignatureNumbers of(Handle handle, Id petition, int most) {
        Map<SignatureState, Long> states = new EnumMap<>(SignatureState.class);
        for (Counted state :
                counted(
                        handle,
                        "select state as name, count(*) as many from signature where petition = ?"
                                + " group by state",
                        petition)) {
            states.put(SignatureState.valueOf(state.name()), state.count());
        }
        Map<Consent, Long> consents = new EnumMap<>(Consent.class);
        for (Counted consent : grouped(handle, "consent", petition)) {
            consents.put(Consent.valueOf(consent.name()), consent.count());
        }
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        for (Counted day : grouped(handle, "signed_on", petition)) {
            days.put(LocalDate.parse(day.name()), day.count());
        }
        long all = states.getOrDefault(SignatureState.ACTIVE, 0L);
        return new SignatureNumbers(
                states,
                consents,
                days,
                tally(handle, COUNTING, "country", petition, all, most),
                tally(handle, COUNTING, "place", petition, all, most),
                tally(handle, COUNTING, "organization", petition, all, most),
                sources(handle, petition, most));
    }

    static SignatureNumbers.Written written(Handle handle, Id petition, int most) {
        long all = Query.number(handle, "select count(*)" + NAMED, petition);
        return new SignatureNumbers.Written(
                tally(handle, NAMED, "country", petition, all, most),
                tally(handle, NAMED, "place", petition, all, most),
                tally(handle, NAMED, "organization", petition, all, most));
    }

    private static List<Counted> grouped(Handle handle, String column, Id petition) {
        return counted(
                handle,
                "select "
                        + column
                        + " as written, count(*) as many"
                        + COUNTING
                        + " and "
                        + column
                        + " is not null group by 1",
                petition);
    }

    private static Tally tally(
            Handle handle, String from, String column, Id petition, long all, int most) {
        List<Counted> first =
                counted(
                        handle,
                        "select "
                                + column
                                + " as written, count(*) as many"
                                + from
                                + " and "
                                + column
                                + " <> '' group by 1 order by 2 desc, 1 limit ?",
                        petition,
                        most);
        long told =
                Query.number(
                        handle, "select count(*)" + from + " and " + column + " <> ''", petition);
        long shown = first.stream().mapToLong(Counted::count).sum();
        return new Tally(first, told - shown, all - told);
    }

    private static List<Source> sources(Handle handle, Id petition, int most) {
        return Query.list(
                handle,
                row -> new Source(Way.valueOf(row.getString(1)), row.getString(2), row.getLong(3)),
                SOURCES + " limit ?",
                petition,
                most);
    }

    private static List<Counted> counted(Handle handle, String statement, Object... arguments) {
        return Query.list(
                handle, row -> new Counted(row.getString(1), row.getLong(2)), statement, arguments);
    }
}
