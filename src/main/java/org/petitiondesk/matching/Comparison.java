package org.petitiondesk.matching;

import static java.util.Comparator.comparing;

import org.petitiondesk.matching.NameMatch.Breadth;
import org.petitiondesk.matching.Reason.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares two signers by all that is known of them. */
public final class Comparison {
    private static final Kind[] KINDS = Kind.values();

    private final Rarity rarity;
    private final NameMatch name;

    /** What agrees or differs besides the name: a bit for each kind of reason. */
    private final int besides;

    private final int weight;

    private Comparison(Traits one, Traits other, Rarity inList) {
        int others = besidesTheName(one, other);
        int most =
                NameComparison.most(one.name(), other.name()) - Rarity.lessFor(inList.namesakes());
        if (weight(others, inList) + most - inList.inMany() < Likeness.LEAST) {
            rarity = inList;
            name = NameMatch.NONE;
            besides = 0;
            weight = 0;
            return;
        }
        NameMatch match = NameComparison.match(one.name(), other.name());
        boolean isOrganization = match.isNone() && areOneOrganization(one, other);
        name = isOrganization ? NameMatch.of(Kind.OTHER_REPRESENTATIVE) : match;
        rarity = name.breadth() == Breadth.PART ? inList.withinPlace() : inList;
        boolean isReachedAlike = has(others, Kind.SAME_EMAIL) || has(others, Kind.SAME_TELEPHONE);
        besides =
                name.breadth() == Breadth.SLIP && isReachedAlike
                        ? others | bit(Kind.MAYBE_COUPLE)
                        : others;
        weight =
                name.isNone()
                        ? 0
                        : bounded(
                                name.weight()
                                        + weight(besides, rarity)
                                        - common()
                                        - rarity.inMany());
    }

    /**
     * Why two signatures may be one person's; empty where nothing says so, or their names say that
     * they are two.
     */
    public static Optional<Likeness> of(Traits one, Traits other, Rarity rarity) {
        Comparison comparison = new Comparison(one, other, rarity);
        return comparison.weight < Likeness.LEAST
                ? Optional.empty()
                : Optional.of(comparison.likeness());
    }

    /** Whether two have one name, however it is written. */
    public static boolean areNamesakes(Traits one, Traits other) {
        NameMatch match = NameComparison.match(one.name(), other.name());
        return !match.isNone() && match.breadth() == Breadth.NAME;
    }

    /** How much says so; less than {@link Likeness#LEAST} where nothing does. */
    static int weight(Traits one, Traits other, Rarity rarity) {
        return new Comparison(one, other, rarity).weight;
    }

    private static int besidesTheName(Traits one, Traits other) {
        return of(one.email(), other.email(), Kind.SAME_EMAIL, Kind.OTHER_EMAIL)
                | of(one.telephone(), other.telephone(), Kind.SAME_TELEPHONE, Kind.OTHER_TELEPHONE)
                | place(one.place(), other.place())
                | organizations(one, other);
    }

    private static int of(long one, long other, Kind same, Kind different) {
        return one == 0 || other == 0 ? 0 : bit(one == other ? same : different);
    }

    private static int place(PlaceKey one, PlaceKey other) {
        if (one.isSame(other)) {
            return bit(Kind.SAME_PLACE);
        }
        return one.isOther(other) ? bit(Kind.OTHER_PLACE) : 0;
    }

    private static int organizations(Traits one, Traits other) {
        if (one.represents() != other.represents()) {
            return bit(Kind.PERSON_AND_ORGANIZATION);
        }
        if (areOneOrganization(one, other)) {
            return bit(Kind.SAME_SIGNING_ORGANIZATION);
        }
        if (one.represents()) {
            return bit(Kind.TWO_ORGANIZATIONS);
        }
        return isSame(one.organization(), other.organization()) ? bit(Kind.SAME_ORGANIZATION) : 0;
    }

    private static boolean areOneOrganization(Traits one, Traits other) {
        return one.represents()
                && other.represents()
                && isSame(one.organization(), other.organization());
    }

    private static boolean isSame(long one, long other) {
        return one != 0 && one == other;
    }

    /** Bits rather than a set, as a search makes tens of millions; they are kept nowhere. */
    @SuppressWarnings("EnumOrdinal")
    private static int bit(Kind kind) {
        return 1 << kind.ordinal();
    }

    private static boolean has(int kinds, Kind kind) {
        return (kinds & bit(kind)) != 0;
    }

    private static int weight(int kinds, Rarity rarity) {
        int weight = 0;
        for (int left = kinds; left != 0; left &= left - 1) {
            weight += weight(KINDS[Integer.numberOfTrailingZeros(left)], rarity);
        }
        return weight;
    }

    private static int weight(Kind kind, Rarity rarity) {
        return kind == Kind.SAME_PLACE ? rarity.samePlace() : kind.weight();
    }

    /** How much less the name says that so many have it. */
    private int common() {
        return Rarity.lessFor(rarity.many(name.breadth()));
    }

    private int bounded(int sum) {
        boolean isForOthers =
                has(besides, Kind.TWO_ORGANIZATIONS) || has(besides, Kind.PERSON_AND_ORGANIZATION);
        return isForOthers ? Math.min(sum, Likeness.MOST_FOR_OTHERS) : sum;
    }

    private Likeness likeness() {
        List<Reason> reasons = new ArrayList<>(name.told().get());
        for (Kind kind : KINDS) {
            if (has(besides, kind)) {
                reasons.add(new Reason(kind, List.of(), weight(kind, rarity)));
            }
        }
        if (rarity.inMany() > 0) {
            reasons.add(new Reason(Kind.IN_MANY, List.of(), -rarity.inMany()));
        }
        if (common() > 0) {
            reasons.add(
                    new Reason(
                            name.breadth() == Breadth.PART ? Kind.COMMON_PART : Kind.COMMON_NAME,
                            List.of(Integer.toString(rarity.many(name.breadth()))),
                            -common()));
        }
        reasons.sort(comparing((Reason reason) -> !reason.isFor()).thenComparing(Reason::kind));
        return new Likeness(weight, reasons);
    }
}
