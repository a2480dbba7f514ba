package org.petitiondesk.model.common;

import java.util.UUID;

/**
 * Identifies one record for ever and everywhere: a UUID of version 7 (RFC 9562, section 5.7), so
 * that records made by several secretaries never clash and sort by the time they were made.
 */
public record Id(UUID value) implements Comparable<Id> {

    /**
     * Reads the usual 36-character form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static Id parse(String text) {
        return new Id(UUID.fromString(text));
    }

    /** Orders by the unsigned value, which for version 7 is the order of creation. */
    @Override
    public int compareTo(Id other) {
        int high =
                Long.compareUnsigned(
                        value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(
                        value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
