package org.petitiondesk.matching;

import java.util.List;

/**
 * Why two signatures may be one person's.
 *
 * @param weight the greater, the more likely
 * @param reasons those for it before those against it
 */
public record Likeness(int weight, List<Reason> reasons) {
    /** Of two of which nothing is known. */
    public static final Likeness NONE = new Likeness(0, List.of());

    /** What weighs less is no likeness. */
    static final int LEAST = 30;

    /** Nobody who signs for something else is taken for a double by more than this. */
    static final int MOST_FOR_OTHERS = 40;

    private static final int FAIR = 45;
    private static final int STRONG = 60;

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /** How likely it is, in three steps. */
    public enum Strength {
        STRONG,
        FAIR,
        WEAK
    }

    public Strength strength() {
        if (weight >= STRONG) {
            return Strength.STRONG;
        }
        return weight >= FAIR ? Strength.FAIR : Strength.WEAK;
    }
}
