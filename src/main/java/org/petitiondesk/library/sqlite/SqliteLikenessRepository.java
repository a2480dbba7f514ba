package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LikenessRepository;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Signatures like one that is being typed, in SQLite. */
final class SqliteLikenessRepository implements LikenessRepository {
    private static final String SIGNED =
            "select s.*, g.kind, g.email, g.telephone, " + ContactWishes.COLUMNS + " ";

    /** The words are looked up first, whatever SQLite takes for faster. */
    private static final String BY_WORDS =
            SIGNED
                    + "from signature_words i cross join signature s on s.position = i.rowid"
                    + " join signatory g on g.id = s.signatory"
                    + ContactWishes.JOIN
                    + "where i.words match ? ";

    private static final String BY_EMAIL =
            SIGNED
                    + "from signatory g cross join signature s on s.signatory = g.id"
                    + ContactWishes.JOIN
                    + "where g.email <> '' and g.email = ? collate nocase ";

    private static final String COUNTING = "and +s.petition = ? and s.state = 'ACTIVE'";

    private final Session session;

    SqliteLikenessRepository(Session session) {
        this.session = session;
    }

    @Override
    public List<Placed> withWords(Id petition, Collection<String> names, int most)
            throws LibraryException {
        return matching(any(names), petition, most);
    }

    @Override
    public List<Placed> withName(
            Id petition, Collection<String> families, Collection<String> given, int most)
            throws LibraryException {
        String anyFamily = any(families);
        String anyGiven = any(given);
        return anyFamily.isEmpty() || anyGiven.isEmpty()
                ? List.of()
                : matching("(" + anyGiven + ") AND (" + anyFamily + ")", petition, most);
    }

    private static String any(Collection<String> names) {
        return names.stream()
                .map(SearchWords::whole)
                .flatMap(Optional::stream)
                .map(words -> "(" + words + ")")
                .distinct()
                .collect(Collectors.joining(" OR "));
    }

    private List<Placed> matching(String query, Id petition, int most) throws LibraryException {
        return query.isEmpty()
                ? List.of()
                : placed(BY_WORDS + COUNTING + " order by i.rowid limit ?", query, petition, most);
    }

    @Override
    public List<Placed> withEmail(Id petition, String email, int most) throws LibraryException {
        return email.isBlank()
                ? List.of()
                : placed(
                        BY_EMAIL + COUNTING + " order by s.position limit ?",
                        email.strip(),
                        petition,
                        most);
    }

    @Override
    public List<Signed> recent(String begun, int most) throws LibraryException {
        Optional<String> query = SearchWords.query(begun);
        return query.isEmpty()
                ? List.of()
                : session.read(handle ->
                        Query.list(
                                handle,
                                SignatureRow::read,
                                BY_WORDS
                                        + "and s.state <> 'WITHDRAWN'"
                                        + " order by i.rowid desc limit ?",
                                query.get(),
                                most));
    }

    private List<Placed> placed(String statement, Object... arguments) throws LibraryException {
        return session.read(handle ->
                Query.list(
                        handle,
                        row -> new Placed(row.getLong("position"), SignatureRow.read(row)),
                        statement,
                        arguments));
    }

    /** Counts from each to the next, so that however many are asked for are passed once. */
    @Override
    public Map<Long, Long> numbers(Id petition, Collection<Long> places) throws LibraryException {
        return session.read(handle -> {
            Map<Long, Long> numbers = new HashMap<>();
            long before = Long.MIN_VALUE;
            long number = 0;
            for (long place : new TreeSet<>(places)) {
                number +=
                        Query.number(
                                handle,
                                "select count(*) from signature where petition = ?"
                                        + " and position > ? and position <= ?",
                                petition,
                                before,
                                place);
                numbers.put(place, number);
                before = place;
            }
            return numbers;
        });
    }

    @Override
    public void setDifferent(Id one, Id other, boolean areDifferent) throws LibraryException {
        Id first = one.compareTo(other) < 0 ? one : other;
        Id second = first.equals(one) ? other : one;
        String statement =
                areDifferent
                        ? "insert into different_signers (one, other) values (?, ?)"
                                + " on conflict do nothing"
                        : "delete from different_signers where one = ? and other = ?";
        session.write(handle -> Query.update(handle, statement, first, second));
    }

    @Override
    public Set<Different> different(Id petition) throws LibraryException {
        return new HashSet<>(
                session.read(handle ->
                        Query.list(
                                handle,
                                row -> Different.of(row.getLong(1), row.getLong(2)),
                                "select a.position, b.position from different_signers d"
                                        + " join signature a on a.id = d.one"
                                        + " join signature b on b.id = d.other"
                                        + " where a.petition = ?",
                                petition)));
    }

    @Override
    public List<Id> joined(Id signature) throws LibraryException {
        return session.read(handle ->
                Query.list(
                        handle,
                        row -> Columns.id(row, "id"),
                        "with recursive same (id) as (select ?"
                                + " union select s.id from same"
                                + " join signature s on s.duplicate_of = same.id"
                                + " union select s.duplicate_of from same"
                                + " join signature s on s.id = same.id"
                                + " where s.duplicate_of is not null)"
                                + " select id from same",
                        signature));
    }

    @Override
    public Set<Id> differentFrom(Id signature) throws LibraryException {
        return new HashSet<>(
                session.read(handle ->
                        Query.list(
                                handle,
                                row -> Columns.id(row, "id"),
                                "select other as id from different_signers where one = ?"
                                        + " union all"
                                        + " select one from different_signers where other = ?",
                                signature,
                                signature)));
    }
}
