package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.cli.ProgramInTest.Ended;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An error stays one, whoever accepts it. */
class AcceptedErrorsTest extends AtCommandLine {
    private static final Pattern ERROR =
            Pattern.compile(
                    "template\\.unknown-field\".*?\"id\"\\s*:\\s*\"([0-9a-f]{8})", Pattern.DOTALL);

    @Test
    void neverAcceptsAnError() throws IOException {
        CheckedLetter letter =
                new CheckedLetter(program, folder)
                        .with("    gender: female\n", "")
                        .with("verified: 2026-06-01", "verified: 2024-06-01")
                        .saying("On {{zzzzzzzzzz}}.")
                        .taken();
        String json = program.run("letter", "check", CheckedLetter.CODE, "--json").out();
        Matcher error = ERROR.matcher(json);
        assertTrue(error.find(), json);
        Ended refused =
                program.run("letter", "check", CheckedLetter.CODE, "--accept", error.group(1));
        assertEquals(2, refused.status(), refused.err());
        assertTrue(refused.err().contains("has to be mended"), refused.err());
        Ended all = program.run("letter", "check", CheckedLetter.CODE, "--accept", "all");
        assertEquals(1, all.status());
        assertEquals(1, all.err().lines().count(), all.err());
        assertTrue(letter.kinds().contains("template.unknown-field"));
        assertEquals(Set.of("template.unknown-field"), letter.errors());
    }
}
