package org.petitiondesk.exchange.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LetterPartTest {
    @Test
    void isReadWithoutTheMarksOfItsLineEnds() {
        LetterPart part =
                new LetterPart(LetterPart.Role.ADDRESS, "The Minister\\\n1 Example \\\\ Street");
        assertEquals("The Minister\n1 Example \\\\ Street", part.shown());
    }
}
