package org.petitiondesk.workflow;

import org.petitiondesk.model.common.Digest;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.DeliveryEvent;

import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Identifiers of what report forms say: UUIDs of version 8 (RFC 9562, section 5.8) made of the
 * delivery and of what is said, so that the same is never kept twice.
 */
final class FormIdentifiers {
    private static final long VERSION = 0x8000L;
    private static final long VERSION_BITS = 0xF000L;
    private static final long VARIANT = 1L << 63;
    private static final long VARIANT_BITS = 3L << 62;

    private FormIdentifiers() {}

    /** The event with its identifier. */
    static DeliveryEvent identified(DeliveryEvent event, Id delivery) {
        return new DeliveryEvent(
                ofEvent(event, delivery),
                event.outcome(),
                event.at(),
                event.by(),
                event.tracking(),
                event.note());
    }

    /** Whether an event was read from a form of the delivery, and nobody changed it since. */
    static boolean isAsRead(DeliveryEvent event, Id delivery) {
        return event.id().equals(ofEvent(event, delivery));
    }

    private static Id ofEvent(DeliveryEvent event, Id delivery) {
        return of(
                List.of(
                        delivery.toString(),
                        event.outcome().word(),
                        event.at().map(LocalDateTime::toString).orElse(""),
                        event.by(),
                        event.tracking(),
                        event.note()));
    }

    /** That of a photograph by its file. */
    static Id ofPhotograph(byte[] file, Id delivery) {
        return of(List.of(delivery.toString(), HexFormat.of().formatHex(file)));
    }

    private static Id of(List<String> said) {
        String digest = Digest.of(said);
        long high = Long.parseUnsignedLong(digest.substring(0, 16), 16);
        long low = Long.parseUnsignedLong(digest.substring(16, 32), 16);
        return new Id(new UUID((high & ~VERSION_BITS) | VERSION, (low & ~VARIANT_BITS) | VARIANT));
    }
}
