package org.petitiondesk.model.petition;

/** In what capacity somebody signed. */
public sealed interface Capacity permits Capacity.Personal, Capacity.Representing {

    /**
     * For himself or herself.
     *
     * @param affiliation named for identification only; may be empty
     */
    record Personal(String affiliation) implements Capacity {
        public static final Personal PLAIN = new Personal("");
    }

    /**
     * For an organization, which is what signs: the signature's name is that of the representative.
     *
     * @param organization its name as signed
     * @param title the representative's title there; may be empty
     */
    record Representing(String organization, String title) implements Capacity {}

    /** The organization that is named with the signature, in either capacity; may be empty. */
    default String named() {
        return switch (this) {
            case Personal(String affiliation) -> affiliation.strip();
            case Representing(String organization, String title) -> organization.strip();
        };
    }
}
