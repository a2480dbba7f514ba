package org.petitiondesk.model.addressee;

/** Which part of a person's name stands first when it is written. */
public enum NameOrder {
    FAMILY_FIRST,
    GIVEN_FIRST
}
