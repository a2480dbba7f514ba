package org.petitiondesk.model.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

final class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2005", "2005-04", "2005-04-18", "0800-01-01"})
    void isWrittenAsItIsRead(String written) {
        assertEquals(written, PartialDate.of(" " + written + " ").orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "05", "2005-13", "2005-02-30", "2005-4", "18.4.2005", "2005-04-"})
    void isNoDate(String written) {
        assertEquals(Optional.empty(), PartialDate.of(written));
    }
}
