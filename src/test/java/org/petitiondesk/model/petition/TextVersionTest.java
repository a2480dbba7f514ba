package org.petitiondesk.model.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.PartialDate;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    @Test
    void changesWithFactsTheirDatesAndActionsAndIsAsBeforeWithout() {
        TextVersion without = version("Body", List.of("one"), Instant.EPOCH);
        assertEquals(
                "8e22ceb5623ca01639fb870acab55f0e1dfcf0602d7e3c513794fd5fe1aeb9cf",
                without.sha256());
        FactWording fact = new FactWording(PartialDate.of("2005-04"), "closed");
        FactWording undated = new FactWording(Optional.empty(), "closed");
        List<CaseWording> told =
                List.of(
                        CaseWording.NONE,
                        new CaseWording(List.of(fact), List.of()),
                        new CaseWording(List.of(undated), List.of()),
                        new CaseWording(List.of(), List.of("closed")),
                        new CaseWording(List.of(undated), List.of("write")),
                        new CaseWording(List.of(undated, undated), List.of()));
        assertEquals(
                told.size(),
                told.stream().map(each -> telling(without, each).sha256()).distinct().count());
    }

    private static TextVersion telling(TextVersion text, CaseWording account) {
        return new TextVersion(
                text.id(),
                text.petition(),
                text.language(),
                text.title(),
                text.subject(),
                text.body(),
                text.demands(),
                account,
                text.createdAt());
    }

    private TextVersion version(String body, List<String> demands, Instant at) {
        return new TextVersion(
                ids.next(), ids.next(), Language.ENGLISH, "Title", "Subject", body, demands, at);
    }
}
