package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.cli.ProgramInTest.Ended;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A warning that somebody looked at is told no more, until it is taken back or has another cause.
 */
class AcceptedWarningsTest extends AtCommandLine {
    private static final Pattern NUMBER = Pattern.compile("\\(([0-9a-f]{8})\\) warning: ");
    private static final String NAMED = "We write with Nora Alvarez and Ola Nordby.";

    private CheckedLetter letter;

    @BeforeEach
    void writeWithTwoWarnings() throws IOException {
        letter =
                new CheckedLetter(program, folder)
                        .with("verified: 2026-06-01", "verified: 2024-06-01")
                        .saying(NAMED)
                        .taken()
                        .signed("count", "Nora Alvarez\nBen Sample");
        assertEquals(Set.of("letter.holder-stale", "letter.hidden-name"), letter.kinds());
    }

    private Ended check(String... more) {
        String[] call = new String[more.length + 3];
        System.arraycopy(new String[] {"letter", "check", CheckedLetter.CODE}, 0, call, 0, 3);
        System.arraycopy(more, 0, call, 3, more.length);
        return program.run(call);
    }

    private String number(String word) {
        String line =
                check().err().lines().filter(each -> each.contains(word)).findFirst().orElseThrow();
        Matcher number = NUMBER.matcher(line);
        assertTrue(number.find(), line);
        return number.group(1);
    }

    @Test
    void countsAcceptedWarningsApartAndShowsThemWhenAsked() {
        String number = number("Nora Alvarez");
        Ended accepted = check("--accept", number);
        assertEquals(0, accepted.status(), accepted.err());
        assertEquals(
                List.of("Problems: 1. Letters that could not be printed: 0. Accepted warnings: 1."),
                accepted.lines());
        assertFalse(accepted.err().contains("Nora Alvarez"), accepted.err());
        Ended shown = check("--accepted");
        assertTrue(
                shown.err().contains("(" + number + ") accepted warning: line 1: body: "),
                shown.err());
        String export =
                program.run(
                                "letter",
                                "export",
                                CheckedLetter.CODE,
                                "--to",
                                folder.resolve("out").toString())
                        .err();
        assertEquals(1, export.lines().count(), export);
        assertFalse(export.contains("Nora Alvarez"), export);
    }

    @Test
    void warnsAgainWhereItIsTakenBackOrHasAnotherCause() {
        check("--accept", "all");
        assertEquals(Set.of(), unaccepted());
        letter.signed("count", "Ola Nordby").run("library", "verified-for", "6");
        String told = check().err();
        assertTrue(told.contains("“Ola Nordby” stands in the text"), told);
        assertTrue(told.contains("was last checked on 2024-06-01"), told);
        assertFalse(told.contains("Nora Alvarez"), told);
        assertEquals(2, told.lines().count(), told);
        check("--take-back", "all");
        assertEquals(3, check().err().lines().count());
    }

    private Set<String> unaccepted() {
        String err = check().err();
        return Set.copyOf(err.lines().toList());
    }

    @Test
    void takesOneBackByItsNumber() {
        String number = number("Nora Alvarez");
        check("--accept", "all");
        check("--take-back", number);
        assertEquals(number, number("Nora Alvarez"));
        assertEquals(1, unaccepted().size());
    }

    @Test
    void saysWhereThereIsNoSuchWarning() {
        Ended ended = check("--accept", "00000000");
        assertEquals(3, ended.status());
        assertTrue(ended.err().contains("00000000"), ended.err());
    }

    /** The same name may be somebody else's: then the public copy goes out. */
    @Test
    void letsAPublicCopyGoWhereSomebodyElseIsMeant() {
        String[] export = {
            "letter",
            "export",
            CheckedLetter.CODE,
            "--copy",
            "public",
            "--to",
            folder.resolve("out").toString()
        };
        Ended refused = program.run(export);
        assertEquals(1, refused.status());
        assertEquals(List.of(), refused.lines());
        assertTrue(refused.err().contains("stands in this public copy"), refused.err());
        check("--accept", number("Nora Alvarez"));
        assertEquals(2, program.run(export).lines().size());
    }
}
