package org.petitiondesk.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PassphraseStrengthTest {

    @ParameterizedTest
    @CsvSource({
        "'', NONE",
        "secret, WEAK",
        "aaaaaaaaaaaaaaaaaaaaaa, WEAK",
        "longer-word, FAIR",
        "longer-word-with-more, GOOD",
        "correct horse battery staple, STRONG"
    })
    void growsWithLengthAndWords(String passphrase, PassphraseStrength strength) {
        assertEquals(strength, PassphraseStrength.of(passphrase));
    }
}
