package org.petitiondesk.model.addressee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class HoldersTest {
    private final IdSource ids = new IdSource(Clock.systemUTC(), new Random(1));
    private final Id post = ids.next();
    private final Id former = ids.next();
    private final Id present = ids.next();

    @Test
    void writesToTheHolderOfTheLettersDate() {
        List<Tenure> tenures =
                List.of(
                        tenure(former, "2003-03-15", "2013-03-13", ""),
                        tenure(present, "2013-03-14", "", ""));
        assertEquals(Optional.of(former), holder("2012-09-22", tenures));
        assertEquals(Optional.of(former), holder("2013-03-13", tenures));
        assertEquals(Optional.of(present), holder("2013-03-14", tenures));
        assertEquals(Optional.empty(), holder("2000-01-01", tenures));
    }

    @Test
    void takesTheNearestAttestedWhereDaysAreUnknown() {
        List<Tenure> tenures =
                List.of(
                        tenure(former, "", "", "2005-05-03"),
                        tenure(present, "", "", "2015-09-25"));
        assertEquals(Optional.of(former), holder("2006-01-01", tenures));
        assertEquals(Optional.of(present), holder("2014-01-01", tenures));
    }

    private Optional<Id> holder(String day, List<Tenure> tenures) {
        return Holders.on(LocalDate.parse(day), tenures).map(Tenure::person);
    }

    private Tenure tenure(Id person, String from, String to, String attested) {
        return new Tenure(
                ids.next(), person, post, day(from), day(to), day(attested), Optional.empty(), "");
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(known -> !known.isEmpty()).map(LocalDate::parse);
    }
}
