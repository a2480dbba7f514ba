package org.petitiondesk.matching;

import static java.util.Comparator.comparing;

import org.petitiondesk.matching.Reason.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares two signers by all that is known of them. */
public final class Comparison {
    /** How many of one name are nothing out of the common. */
    private static final int FEW = 2;

    private static final int FOR_EACH_DOUBLING = 5;

    private Comparison() {}

    /**
     * Why two signatures may be one person's; empty where nothing says so, or their names say that
     * they are two.
     *
     * @param namesakes how many of the list have such a name, these two included
     */
    public static Optional<Likeness> of(Traits one, Traits other, int namesakes) {
        List<Reason> others = besidesTheName(one, other, namesakes);
        if (Reason.weight(others) + NameComparison.most(one.name(), other.name())
                < Likeness.LEAST) {
            return Optional.empty();
        }
        List<Reason> reasons = new ArrayList<>(NameComparison.reasons(one.name(), other.name()));
        if (reasons.isEmpty()) {
            if (!areOneOrganization(one, other)) {
                return Optional.empty();
            }
            reasons.add(Reason.of(Kind.OTHER_REPRESENTATIVE));
        }
        boolean isSlip = has(reasons, Kind.ALIKE);
        reasons.addAll(others);
        if (isSlip && (has(others, Kind.SAME_EMAIL) || has(others, Kind.SAME_TELEPHONE))) {
            reasons.add(Reason.of(Kind.MAYBE_COUPLE));
        }
        return likeness(reasons);
    }

    private static List<Reason> besidesTheName(Traits one, Traits other, int namesakes) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, one.email(), other.email(), Kind.SAME_EMAIL, Kind.OTHER_EMAIL);
        add(reasons, one.telephone(), other.telephone(), Kind.SAME_TELEPHONE, Kind.OTHER_TELEPHONE);
        addPlace(reasons, one, other);
        addOrganizations(reasons, one, other);
        if (namesakes > FEW) {
            reasons.add(common(namesakes));
        }
        return reasons;
    }

    private static boolean areOneOrganization(Traits one, Traits other) {
        return one.represents()
                && other.represents()
                && isSame(one.organization(), other.organization());
    }

    private static boolean has(List<Reason> reasons, Kind kind) {
        for (Reason reason : reasons) {
            if (reason.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Likeness> likeness(List<Reason> reasons) {
        int weight = Reason.weight(reasons);
        boolean isForOthers =
                has(reasons, Kind.TWO_ORGANIZATIONS) || has(reasons, Kind.PERSON_AND_ORGANIZATION);
        int bounded = isForOthers ? Math.min(weight, Likeness.MOST_FOR_OTHERS) : weight;
        if (bounded < Likeness.LEAST) {
            return Optional.empty();
        }
        List<Reason> ordered = new ArrayList<>(reasons);
        ordered.sort(comparing((Reason reason) -> !reason.isFor()).thenComparing(Reason::kind));
        return Optional.of(new Likeness(bounded, ordered));
    }

    private static void add(List<Reason> reasons, long one, long other, Kind same, Kind different) {
        if (one != 0 && other != 0) {
            reasons.add(Reason.of(one == other ? same : different));
        }
    }

    private static void addPlace(List<Reason> reasons, Traits one, Traits other) {
        if (one.place().isSame(other.place())) {
            reasons.add(Reason.of(Kind.SAME_PLACE));
        } else if (one.place().isOther(other.place())) {
            reasons.add(Reason.of(Kind.OTHER_PLACE));
        }
    }

    private static void addOrganizations(List<Reason> reasons, Traits one, Traits other) {
        if (one.represents() != other.represents()) {
            reasons.add(Reason.of(Kind.PERSON_AND_ORGANIZATION));
        } else if (areOneOrganization(one, other)) {
            reasons.add(Reason.of(Kind.SAME_SIGNING_ORGANIZATION));
        } else if (one.represents()) {
            reasons.add(Reason.of(Kind.TWO_ORGANIZATIONS));
        } else if (isSame(one.organization(), other.organization())) {
            reasons.add(Reason.of(Kind.SAME_ORGANIZATION));
        }
    }

    private static boolean isSame(long one, long other) {
        return one != 0 && one == other;
    }

    /** What many are called says little about two of them. */
    private static Reason common(int namesakes) {
        int doublings = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(namesakes);
        return new Reason(
                Kind.COMMON_NAME,
                List.of(Integer.toString(namesakes)),
                -FOR_EACH_DOUBLING * doublings);
    }
}
