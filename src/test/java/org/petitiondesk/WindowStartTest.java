package org.petitiondesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
