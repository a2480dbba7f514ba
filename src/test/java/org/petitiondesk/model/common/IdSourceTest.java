package org.petitiondesk.model.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;

class IdSourceTest {
    private static final Instant MOMENT = Instant.parse("2012-09-22T12:00:00Z");

    @Test
    void makesVersionSevenOfTheMoment() {
        UUID id = source(MOMENT).next().value();
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(MOMENT.toEpochMilli(), id.getMostSignificantBits() >>> 16);
    }

    @Test
    void countsOnWhenOneMillisecondIsUsedUp() {
        IdSource ids = source(MOMENT);
        Id before = ids.next();
        for (int i = 0; i < 10_000; i++) {
            Id next = ids.next();
            assertTrue(next.compareTo(before) > 0, before + " then " + next);
            before = next;
        }
    }

    private static IdSource source(Instant moment) {
        return new IdSource(Clock.fixed(moment, ZoneOffset.UTC), new Random(1));
    }
}
