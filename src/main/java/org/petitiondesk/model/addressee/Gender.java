package org.petitiondesk.model.addressee;

/** A person's gender as somebody told it. It is never guessed from a name. */
public enum Gender {
    FEMALE,
    MALE,
    /** Nobody told. Forms of address have a form of their own for this. */
    UNKNOWN
}
