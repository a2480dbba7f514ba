package org.petitiondesk.model.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

final class SignatureSheetTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-06");
    private static final Id ID = Id.parse("01979d5c-0000-7000-8000-000000000001");

    private final TextVersion text =
            new TextVersion(ID, ID, Language.KOREAN, "", "", "", List.of(), Instant.EPOCH);
    private final SignatureSheet blank = SignatureSheet.blank(ID, text, 3, 12, Paper.A4);
    private final SignatureSheet issued =
            blank.issued(" Mirja ", Optional.of(DAY), Optional.of(DAY.plusDays(30)));
    private final SignatureSheet counted = issued.returned(Optional.of(DAY), Optional.of(4));

    @Test
    void tellsHowFarItHasCome() {
        assertEquals(SheetState.BLANK, blank.state(SheetTally.NONE));
        assertEquals(SheetState.ISSUED, issued.state(SheetTally.NONE));
        assertEquals(
                SheetState.ISSUED,
                blank.issued("Mirja", Optional.empty(), Optional.empty()).state(SheetTally.NONE));
        assertEquals(SheetState.RETURNED, counted.state(SheetTally.NONE));
        assertEquals(SheetState.BEING_ENTERED, counted.state(new SheetTally(0, 1, 0)));
        assertEquals(SheetState.CLOSED, counted.closed(true).state(new SheetTally(4, 0, 0)));
        assertEquals("Mirja", issued.issuedTo());
    }

    @Test
    void closesOnlyWhenAllCountedLinesAreAccountedFor() {
        assertEquals(Optional.of(SheetGap.NOT_RETURNED), issued.gap(SheetTally.NONE));
        assertEquals(
                Optional.of(SheetGap.NOT_COUNTED),
                issued.returned(Optional.of(DAY), Optional.empty()).gap(SheetTally.NONE));
        assertEquals(Optional.of(SheetGap.LINES_MISSING), counted.gap(new SheetTally(1, 1, 1)));
        assertEquals(Optional.empty(), counted.gap(new SheetTally(2, 1, 1)));
        assertEquals(Optional.of(SheetGap.TOO_MANY_LINES), counted.gap(new SheetTally(3, 1, 1)));
    }

    @Test
    void isOverdueFromTheDayAfterItWasDue() {
        assertFalse(issued.isOverdue(DAY.plusDays(30)));
        assertTrue(issued.isOverdue(DAY.plusDays(31)));
        assertFalse(counted.isOverdue(DAY.plusDays(31)));
        assertFalse(blank.isOverdue(DAY.plusDays(31)));
    }

    @Test
    void isNoSheetWithoutLinesOrNumber() {
        assertThrows(
                IllegalArgumentException.class,
                () -> SignatureSheet.blank(ID, text, 0, 12, Paper.A4));
        assertThrows(
                IllegalArgumentException.class,
                () -> SignatureSheet.blank(ID, text, 1, 0, Paper.A4));
        assertThrows(
                IllegalArgumentException.class,
                () -> issued.returned(Optional.of(DAY), Optional.of(-1)));
    }
}
