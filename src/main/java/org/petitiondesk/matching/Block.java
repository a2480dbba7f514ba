package org.petitiondesk.matching;

import org.petitiondesk.matching.BlockKeys.Round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Compares signers who have a key in common. Of very many it compares only those that are near one
 * another in an order that brings the likely ones together, and where all have one name, only those
 * of one place: what so many are called tells nothing about the others.
 */
final class Block {
    private static final int ROW_BITS = 25;

    /** What of a key is the number of its signer. */
    static final long ROW = (1L << ROW_BITS) - 1;

    /** Whether it is that of a fuller name, where shorter ones are compared with fuller ones. */
    static final long FULLER = 1L << ROW_BITS;

    /** What all of a block have in common. */
    static final long KEY = -1L << (ROW_BITS + 1);

    /** A block of as many is compared each with each, as far as they may be likely. */
    static final int EACH_WITH_EACH = 64;

    private static final int NEAR = 24;

    /** A shorter name that may stand for more in one place tells nothing. */
    private static final int MOST_FULLER = 128;

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
    private final Rarities rarities;
    private final LongList found = new LongList();
    private long leftOut;

    private record Member(int row, boolean isFuller, Traits traits) {
        String written() {
            NameParts name = traits.name();
            return name.sorted() + name.han() + name.hangul();
        }
    }

    Block(TraitsPool pool, Round round, Rarities rarities) {
        this.pool = pool;
        this.round = round;
        this.rarities = rarities;
    }

    void compare(long[] keys, int from, int to) {
        if (isOfOneKind(keys, from, to)) {
            return;
        }
        long size = (long) to - from;
        long compared = 0;
        for (int begin = from; begin < to; begin += AT_ONCE) {
            int end = Math.min(to, begin + AT_ONCE);
            compared += compare(members(keys, begin, end, to - from), to - from);
        }
        if (size > EACH_WITH_EACH) {
            leftOut += size * (size - 1) / 2 - compared;
        }
    }

    /** Whether nobody is to be compared with anybody. */
    private boolean isOfOneKind(long[] keys, int from, int to) {
        return switch (round) {
            case SHORTER -> ((keys[from] ^ keys[to - 1]) & FULLER) == 0 || to - from > MOST_FULLER;
            case SLIP -> areNamedAlike(keys, from, to);
            default -> false;
        };
    }

    private boolean areNamedAlike(long[] keys, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!pool.areNamedAlike((int) (keys[from] & ROW), (int) (keys[i] & ROW))) {
                return false;
            }
        }
        return true;
    }

    private List<Member> members(long[] keys, int from, int to, int namesakes) {
        if (isOfOnePlace(namesakes)) {
            return ofOnePlace(keys, from, to, namesakes);
        }
        List<Member> members = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            int signer = (int) (keys[i] & ROW);
            members.add(new Member(signer, (keys[i] & FULLER) != 0, pool.get(signer)));
        }
        return members;
    }

    /** Those of whose place others are; not all are looked up, as so many would take long. */
    private List<Member> ofOnePlace(long[] keys, int from, int to, int namesakes) {
        long[] byTown = new long[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            int signer = (int) (keys[i] & ROW);
            if (mayBeLikely(signer, namesakes)) {
                byTown[size++] = ((long) pool.town(signer) << Integer.SIZE) | signer;
            }
        }
        Arrays.sort(byTown, 0, size);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean isAlone =
                    (i == 0 || !isOneTown(byTown[i], byTown[i - 1]))
                            && (i == size - 1 || !isOneTown(byTown[i], byTown[i + 1]));
            if (!isAlone) {
                int signer = (int) byTown[i];
                members.add(new Member(signer, false, pool.get(signer)));
            }
        }
        return members;
    }

    private static boolean isOneTown(long one, long other) {
        return (one >> Integer.SIZE) == (other >> Integer.SIZE);
    }

    /** Whether of so many with one name only those of one place may be likely. */
    private boolean isOfOnePlace(int namesakes) {
        return isByPlace() && most(namesakes) < Likeness.LEAST;
    }

    /** The most that a name says that so many have. */
    private int most(int namesakes) {
        Reason.Kind same = round == Round.NAME ? Reason.Kind.SAME_NAME : Reason.Kind.SAME_HAN;
        return same.weight() - Rarity.lessFor(namesakes) - rarities.inMany();
    }

    /** Whether the name and the place can say enough; what else may be alike is in other keys. */
    private boolean mayBeLikely(int signer, int namesakes) {
        int organization =
                pool.hasOrganization(signer) ? Reason.Kind.SAME_ORGANIZATION.weight() : 0;
        return most(namesakes) + rarities.samePlace(signer) + organization >= Likeness.LEAST;
    }

    private long compare(List<Member> members, int namesakes) {
        boolean isOfOnePlace = isOfOnePlace(namesakes);
        boolean isSmall = members.size() <= EACH_WITH_EACH;
        if (!isSmall) {
            members.sort(isByPlace() ? BY_PLACE : BY_NAME);
        }
        int near = isSmall ? members.size() : NEAR;
        long compared = 0;
        for (int i = 0; i < members.size(); i++) {
            int last = Math.min(members.size() - 1, i + near);
            for (int j = i + 1; j <= last; j++) {
                if (isOfOnePlace && !isNeighbour(members.get(i), members.get(j))) {
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
        if (isElsewhere(one, other)) {
            return;
        }
        boolean isOwnScript = one.traits().sharesOwnScript(other.traits());
        int weight =
                Comparison.weight(
                        one.traits(),
                        other.traits(),
                        rarities.of(one.row(), other.row(), isOwnScript));
        if (weight >= Likeness.LEAST) {
            found.add(FoundPairs.packed(weight, one.row(), other.row()));
        }
    }

    /** Whether such a pair is compared by another key, or not at all. */
    private boolean isElsewhere(Member one, Member other) {
        return switch (round) {
            case SHORTER -> one.isFuller() == other.isFuller() || one.row() == other.row();
            case SLIP -> pool.areNamedAlike(one.row(), other.row());
            default -> false;
        };
    }

    LongList found() {
        return found;
    }

    long leftOut() {
        return leftOut;
    }
}
