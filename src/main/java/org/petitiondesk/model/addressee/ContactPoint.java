package org.petitiondesk.model.addressee;

/** One way to reach somebody. Values are kept as they were written. */
public sealed interface ContactPoint
        permits PostalAddress, ContactPoint.Fax, ContactPoint.Telephone, ContactPoint.Email {

    /** A fax number. */
    record Fax(String number) implements ContactPoint {}

    /** A telephone number. */
    record Telephone(String number) implements ContactPoint {}

    /** An e-mail address, without {@code mailto:}. */
    record Email(String address) implements ContactPoint {}
}
