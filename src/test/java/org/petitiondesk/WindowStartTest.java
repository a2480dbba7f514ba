package org.petitiondesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.l10n.Words;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class WindowStartTest {
    private final Words words = Words.in(Locale.ENGLISH);

    @Test
    void namesTheCommandsWhereThereIsNoDisplay() {
        String line = WindowStart.lack(Map.of(), library -> true, words).orElseThrow();
        assertTrue(line.contains("display"), line);
        assertTrue(line.contains("petition-desk --help"), line);
    }

    @Test
    void tellsOfADisplayThatIsNotThereWithoutNamingClasses() {
        Throwable unreachable = new UnsupportedOperationException("Unable to open DISPLAY");
        String line = WindowStart.told(unreachable, words);
        assertTrue(line.contains("cannot be reached"), line);
        String other = WindowStart.told(new IllegalStateException(), words);
        assertTrue(other.contains("PD-"), other);
        assertFalse(other.contains("Exception"), other);
    }

    @Test
    void namesTheMissingSystemLibraries() {
        String line =
                WindowStart.lack(
                                Map.of("DISPLAY", ":0"),
                                library -> library.equals("libXtst.so.6"),
                                words)
                        .orElseThrow();
        assertTrue(line.contains("libgtk-3-0 libpangoft2-1.0-0"), line);
        assertTrue(line.contains("petition-desk --help"), line);
    }

    @Test
    void findsNothingMissingWhereEverythingIsThere() {
        assertEquals(
                Optional.empty(),
                WindowStart.lack(Map.of("DISPLAY", ":0"), library -> true, words));
    }
}
