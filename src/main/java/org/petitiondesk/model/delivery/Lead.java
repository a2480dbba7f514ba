package org.petitiondesk.model.delivery;

/**
 * Who leads the handing-in in a city.
 *
 * @param name may be empty
 * @param telephone as it is dialled there; may be empty
 * @param anonymous whether no file that the program writes may tell name or telephone
 */
public record Lead(String name, String telephone, boolean anonymous) {

    /** Nobody is known yet. */
    public static final Lead NOBODY = new Lead("", "", false);

    public Lead {
        name = name.strip();
        telephone = telephone.strip();
    }

    /** Whether nobody is found yet who does it, not even one who wants to be unnamed. */
    public boolean isMissing() {
        return name.isEmpty() && !anonymous;
    }

    /** The same as files may tell it. */
    public Lead told() {
        return anonymous ? new Lead("", "", true) : this;
    }
}
