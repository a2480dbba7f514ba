package org.petitiondesk.model.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;

class TextVersionTest {
    private final IdSource ids = new IdSource(Clock.systemUTC(), new Random(1));

    @Test
    void isKnownByWhatItSaysAndNotByWhenItWasWritten() {
        TextVersion early = version("Body", List.of("one"), Instant.EPOCH);
        TextVersion late = version("Body", List.of("one"), Instant.parse("2012-09-22T00:00:00Z"));
        assertEquals(early.sha256(), late.sha256());
        assertEquals(64, early.sha256().length());
    }

    @Test
    void changesWithEveryPartOfTheText() {
        String before = version("Body", List.of("one", "two"), Instant.EPOCH).sha256();
        assertNotEquals(before, version("Body.", List.of("one", "two"), Instant.EPOCH).sha256());
        assertNotEquals(before, version("Body", List.of("onetwo"), Instant.EPOCH).sha256());
        assertNotEquals(before, version("Body", List.of("two", "one"), Instant.EPOCH).sha256());
    }

    private TextVersion version(String body, List<String> demands, Instant at) {
        return new TextVersion(
                ids.next(), ids.next(), Language.ENGLISH, "Title", "Subject", body, demands, at);
    }
}
