package org.petitiondesk.gui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ErrorCodeTest {

    @Test
    void isTheSameForTheSamePlaceWhateverTheMessageSays() {
        String one = ErrorCode.of(failing("Jin Lin"));
        assertEquals(one, ErrorCode.of(failing("somebody else")));
        assertTrue(one.matches("PD-[0-9A-F]{5}"), one);
    }

    private static IllegalStateException failing(String message) {
        return new IllegalStateException(message);
    }
}
