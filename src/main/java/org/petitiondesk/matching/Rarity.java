package org.petitiondesk.matching;

/**
 * How rare in a list is what two signers have in common: what many have says little about two of
 * them (Fellegi and Sunter, A Theory for Record Linkage, 1969). Each count includes the two.
 *
 * @param namesakes how many have such a name
 * @param slips how many have the more frequent of the two names
 * @param fuller how many of the place or organization have a name of which the shorter one may be a
 *     part
 * @param samePlace how much it says that both are of one place
 * @param inMany how much less anything says in a list of so many
 */
public record Rarity(int namesakes, int slips, int fuller, int samePlace, int inMany) {
    /** So many of one name are nothing out of the common. */
    private static final int FEW = 2;

    private static final int FOR_EACH_DOUBLING = 5;

    /** A list of more is one of very many. */
    private static final int MANY = 32_000;

    private static final int LEAST_PLACE = 3;
    private static final int MOST_PLACE = 30;

    /** A place of which nothing is known counts as one of eight, as if so many had been seen. */
    private static final double SEEN = 1000;

    private static final double PLACES = 8;

    /** Of a name alone. */
    public static Rarity of(int namesakes) {
        return new Rarity(namesakes, namesakes, namesakes, Reason.Kind.SAME_PLACE.weight(), 0);
    }

    /** How much it says that two are of a place of which so many of a list are. */
    static int samePlace(int ofPlace, int all) {
        double share = (ofPlace + SEEN / PLACES) / (all + SEEN);
        return Math.clamp(Math.round(-FOR_EACH_DOUBLING * log2(share)), LEAST_PLACE, MOST_PLACE);
    }

    /** Among very many even a rare name is borne by two. */
    static int inMany(int all) {
        return all <= MANY ? 0 : (int) Math.round(log2(all / (double) MANY));
    }

    private static double log2(double of) {
        return Math.log(of) / Math.log(2);
    }

    /** The same for what was counted in the place alone, so that its size says no more. */
    Rarity withinPlace() {
        return new Rarity(namesakes, slips, fuller, Reason.Kind.SAME_PLACE.weight(), inMany);
    }

    /** How many others may be meant. */
    int many(NameMatch.Breadth breadth) {
        return switch (breadth) {
            case NAME -> namesakes;
            case SLIP -> slips;
            case PART -> fuller;
        };
    }

    /** How much less something says that so many have; 0 for few. */
    static int lessFor(int many) {
        return many <= FEW ? 0 : (int) Math.round(FOR_EACH_DOUBLING * log2(many / (double) FEW));
    }
}
