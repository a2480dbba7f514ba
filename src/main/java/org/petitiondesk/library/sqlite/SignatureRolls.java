package org.petitiondesk.library.sqlite;

import org.jdbi.v3.core.Handle;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.library.SignatureRoll.Mark;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignatureTrait;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Many signatures without their names, and few with them. */
final class SignatureRolls {
    private static final List<Consent> CONSENTS = List.of(Consent.values());
    private static final List<SignatureState> STATES = List.of(SignatureState.values());

    /** What {@link #consent} and {@link #state} read: small numbers cross faster than words. */
    static final String CONSENT = number("consent", CONSENTS);

    static final String STATE = number("state", STATES);

    private static final String MARKS =
            "select position, capacity = 'REPRESENTING', %s, %s from signature"
                            .formatted(CONSENT, STATE)
                    + " where petition = ? order by position";

    private static final String FIND =
            "select rowid from signature_words where signature_words match ?"
                    + " and rowid between ? and ? order by rowid";

    /** An array of numbers as JSON (RFC 8259), so that the statement is always the same. */
    private static final String AT = "in (select value from json_each(?))";

    private static final int ASKS_EVERY = 256;

    private SignatureRolls() {}

    private static String number(String column, List<? extends Enum<?>> words) {
        StringBuilder cases = new StringBuilder("case ").append(column);
        for (int i = 0; i < words.size(); i++) {
            cases.append(" when '").append(words.get(i).name()).append("' then ").append(i);
        }
        return cases.append(" else -1 end").toString();
    }

    static SignatureRoll of(Handle handle, Id petition) throws SQLException {
        SignatureRoll.Builder roll = new SignatureRoll.Builder();
        try (PreparedStatement query = handle.getConnection().prepareStatement(MARKS)) {
            query.setBytes(1, Columns.bytes(petition));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    roll.add(rows.getLong(1), mark(rows));
                }
            }
        }
        return roll.roll();
    }

    private static Mark mark(ResultSet row) throws SQLException {
        // An organization is what signs wherever somebody represents one; see Capacity.
        return new Mark(
                row.getBoolean(2) ? Signatory.Kind.ORGANIZATION : Signatory.Kind.PERSON,
                consent(row.getInt(3)),
                state(row.getInt(4)));
    }

    static Consent consent(int number) {
        return known(CONSENTS, number);
    }

    static SignatureState state(int number) {
        return known(STATES, number);
    }

    /** A word that no version of the program knows is a fault of the file, never the first word. */
    private static <T> T known(List<T> words, int number) {
        if (number < 0) {
            throw new IllegalArgumentException("not a word of the library");
        }
        return words.get(number);
    }

    static SignatureRoll found(
            Handle handle, SignatureRoll among, String query, int most, BooleanSupplier goesOn)
            throws SQLException {
        Optional<String> words = SearchWords.query(query);
        if (words.isEmpty() || among.size() == 0) {
            return SignatureRoll.EMPTY;
        }
        try (PreparedStatement search = handle.getConnection().prepareStatement(FIND)) {
            search.setString(1, words.get());
            search.setLong(2, among.place(0));
            search.setLong(3, among.place(among.size() - 1));
            return found(search, among, SignatureRolls::isNamed, most, goesOn);
        }
    }

    static SignatureRoll having(
            Handle handle, SignatureRoll among, Collection<SignatureTrait> traits)
            throws SQLException {
        SignatureTraits wanted = new SignatureTraits(traits);
        return where(handle, among, wanted.sql(), wanted.values());
    }

    static SignatureRoll named(Handle handle, SignatureRoll among) throws SQLException {
        return where(handle, among, SignatureTraits.NAMED, List.of());
    }

    private static SignatureRoll where(
            Handle handle, SignatureRoll among, String condition, List<Object> values)
            throws SQLException {
        if (among.size() == 0) {
            return among;
        }
        try (PreparedStatement search =
                handle.getConnection()
                        .prepareStatement(
                                "select s.position from signature s"
                                        + " join signatory g on g.id = s.signatory"
                                        + " where s.position between ? and ? and "
                                        + condition
                                        + " order by s.position")) {
            search.setLong(1, among.place(0));
            search.setLong(2, among.place(among.size() - 1));
            int blank = 3;
            for (Object value : values) {
                search.setObject(blank++, Columns.encode(value));
            }
            return found(search, among, mark -> true, Integer.MAX_VALUE, () -> true);
        }
    }

    /** Those of a roll whose places a query tells, in ascending order. */
    private static SignatureRoll found(
            PreparedStatement search,
            SignatureRoll among,
            Predicate<Mark> wanted,
            int most,
            BooleanSupplier goesOn)
            throws SQLException {
        SignatureRoll.Builder found = new SignatureRoll.Builder();
        try (ResultSet rows = search.executeQuery()) {
            int next = 0;
            for (int asked = 0; found.size() < most && rows.next(); asked++) {
                long place = rows.getLong(1);
                while (next < among.size() && among.place(next) < place) {
                    next++;
                }
                boolean isThere = next < among.size() && among.place(next) == place;
                if (isThere && wanted.test(among.mark(next))) {
                    found.add(among, next);
                }
                if (asked % ASKS_EVERY == 0 && !goesOn.getAsBoolean()) {
                    break;
                }
            }
        }
        return found.roll();
    }

    /** A withdrawn name is not to be found out by searching for it. */
    private static boolean isNamed(Mark mark) {
        return mark.state() != SignatureState.WITHDRAWN;
    }

    static List<Placed> read(Handle handle, SignatureRoll few) {
        return read(handle, few.places());
    }

    private static List<Placed> read(Handle handle, long[] places) {
        return Query.list(
                handle,
                SignatureRolls::placed,
                SignatureRow.SELECT + "where s.position " + AT + " order by s.position",
                Arrays.toString(places));
    }

    /** Those at some places, in the order of these. */
    static List<Signed> at(Handle handle, long[] places) {
        Map<Long, Signed> read =
                read(handle, places).stream()
                        .collect(Collectors.toMap(Placed::place, Placed::signed));
        return Arrays.stream(places).mapToObj(read::get).filter(Objects::nonNull).toList();
    }

    static List<Placed> after(Handle handle, Id petition, long place, int count) {
        return after(handle, SignatureRow.SELECT, SignatureRolls::placed, petition, place, count);
    }

    /**
     * Likewise, as they are to be read.
     *
     * @param select what is read, of signatures as {@code s}
     */
    static <T> List<T> after(
            Handle handle,
            String select,
            Query.Reading<T> reading,
            Id petition,
            long place,
            int count) {
        return Query.list(
                handle,
                reading,
                select + " where s.petition = ? and s.position > ? order by s.position limit ?",
                petition,
                place,
                count);
    }

    static List<Id> ids(Handle handle, SignatureRoll roll) {
        return Query.list(
                handle,
                row -> Columns.id(row, "id"),
                "select id from signature where position " + AT + " order by position",
                json(roll));
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(row.getLong("position"), SignatureRow.read(row));
    }

    private static String json(SignatureRoll roll) {
        return Arrays.toString(roll.places());
    }
}
