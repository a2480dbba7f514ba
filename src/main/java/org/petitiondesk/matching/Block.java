package org.petitiondesk.matching;

import org.petitiondesk.matching.BlockKeys.Round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares signers who have a key in common. Of very many it compares only those that are near one
 * another in an order that brings the likely ones together, and where all have one name, only those
 * of one place: what so many are called tells nothing about the others.
 */
final class Block {
    /** A block of as many is compared each with each. */
    static final int EACH_WITH_EACH = 64;

    private static final int NEAR = 24;

    /** So many are in memory at one time. */
    private static final int AT_ONCE = 20_000;

    private static final Comparator<Member> BY_PLACE =
            Comparator.<Member>comparingInt(member -> member.traits().place().block())
                    .thenComparing(Member::written)
                    .thenComparingLong(member -> member.traits().email());

    private static final Comparator<Member> BY_NAME =
            Comparator.comparing(Member::written)
                    .thenComparingInt(member -> member.traits().place().block());

    private final TraitsPool pool;
    private final Round round;
    private final Namesakes namesakes;
    private final LongList found = new LongList();
    private long leftOut;

    private record Member(int row, Traits traits) {
        String written() {
            NameParts name = traits.name();
            return name.sorted() + name.han() + name.hangul();
        }
    }

    Block(TraitsPool pool, Round round, Namesakes namesakes) {
        this.pool = pool;
        this.round = round;
        this.namesakes = namesakes;
    }

    /**
     * @param row masks what of a key is the number of its signer
     */
    void compare(long[] keys, int from, int to, long row) {
        long size = 0;
        long compared = 0;
        for (int begin = from; begin < to; begin += AT_ONCE) {
            List<Member> members = members(keys, begin, Math.min(to, begin + AT_ONCE), row);
            size += members.size();
            compared += compare(members);
        }
        leftOut += size * (size - 1) / 2 - compared;
    }

    private List<Member> members(long[] keys, int from, int to, long row) {
        List<Member> members = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            int signer = (int) (keys[i] & row);
            // One may have the same key twice: the keys are in the order of the signers.
            if (members.isEmpty() || members.getLast().row() != signer) {
                members.add(new Member(signer, pool.get(signer)));
            }
        }
        return members;
    }

    private long compare(List<Member> members) {
        boolean isSmall = members.size() <= EACH_WITH_EACH;
        if (!isSmall) {
            members.sort(isByPlace() ? BY_PLACE : BY_NAME);
        }
        int near = isSmall ? members.size() : NEAR;
        long compared = 0;
        for (int i = 0; i < members.size(); i++) {
            int last = Math.min(members.size() - 1, i + near);
            for (int j = i + 1; j <= last; j++) {
                if (!isSmall && isByPlace() && !isNeighbour(members.get(i), members.get(j))) {
                    break;
                }
                compare(members.get(i), members.get(j));
                compared++;
            }
        }
        return compared;
    }

    private boolean isByPlace() {
        return round == Round.OWN_SCRIPT || round == Round.NAME;
    }

    private static boolean isNeighbour(Member one, Member other) {
        return one.traits().place().block() == other.traits().place().block();
    }

    private void compare(Member one, Member other) {
        int alike =
                namesakes.of(one.row(), other.row(), one.traits().sharesOwnScript(other.traits()));
        Optional<Likeness> likeness = Comparison.of(one.traits(), other.traits(), alike);
        likeness.ifPresent(
                like -> found.add(FoundPairs.packed(like.weight(), one.row(), other.row())));
    }

    LongList found() {
        return found;
    }

    long leftOut() {
        return leftOut;
    }
}
