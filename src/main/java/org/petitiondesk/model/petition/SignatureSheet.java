package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Paper;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A numbered page for handwritten signatures.
 *
 * @param number unique within the petition, counted from 1, never used again
 * @param textVersion the text it carries
 * @param lines for signatures, as printed
 * @param issuedTo may be empty
 * @param dueOn until when it is to be sent back
 * @param countedLines signed lines counted by hand when it came back; entered lines must equal it
 */
public record SignatureSheet(
        Id id,
        Id petition,
        int number,
        Language language,
        Optional<Id> textVersion,
        int lines,
        Paper paper,
        String issuedTo,
        Optional<LocalDate> issuedOn,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> returnedOn,
        Optional<Integer> countedLines,
        boolean closed) {

    /**
     * @throws IllegalArgumentException if the number or the lines are fewer than one, or less than
     *     nothing was counted
     */
    public SignatureSheet {
        if (number < 1 || lines < 1 || countedLines.orElse(0) < 0) {
            throw new IllegalArgumentException("no such sheet");
        }
        issuedTo = issuedTo.strip();
    }

    /** One that nobody has yet. */
    public static SignatureSheet blank(
            Id id, TextVersion text, int number, int lines, Paper paper) {
        return new SignatureSheet(
                id,
                text.petition(),
                number,
                text.language(),
                Optional.of(text.id()),
                lines,
                paper,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** The same in somebody's hands. */
    public SignatureSheet issued(String to, Optional<LocalDate> on, Optional<LocalDate> due) {
        return with(to, on, due, returnedOn, countedLines, closed);
    }

    /** The same after it came back, or, without a day, before. */
    public SignatureSheet returned(Optional<LocalDate> on, Optional<Integer> counted) {
        return with(issuedTo, issuedOn, dueOn, on, counted, closed);
    }

    /** The same closed or open again. */
    public SignatureSheet closed(boolean isClosed) {
        return with(issuedTo, issuedOn, dueOn, returnedOn, countedLines, isClosed);
    }

    private SignatureSheet with(
            String to,
            Optional<LocalDate> issued,
            Optional<LocalDate> due,
            Optional<LocalDate> returned,
            Optional<Integer> counted,
            boolean isClosed) {
        return new SignatureSheet(
                id,
                petition,
                number,
                language,
                textVersion,
                lines,
                paper,
                to,
                issued,
                due,
                returned,
                counted,
                isClosed);
    }

    /** Its number with leading zeros, as printed on it and told everywhere: {@code 0007}. */
    public String label() {
        return String.format(Locale.ROOT, "%04d", number);
    }

    /** Whether so many of its lines can be signed. */
    public boolean hasLines(int signed) {
        return signed >= 0 && signed <= lines;
    }

    /** How far it has come. */
    public SheetState state(SheetTally tally) {
        if (closed) {
            return SheetState.CLOSED;
        }
        if (tally.lines() > 0) {
            return SheetState.BEING_ENTERED;
        }
        if (returnedOn.isPresent()) {
            return SheetState.RETURNED;
        }
        return issuedOn.isPresent() || !issuedTo.isEmpty() ? SheetState.ISSUED : SheetState.BLANK;
    }

    /** Why it cannot be closed; empty if it can. */
    public Optional<SheetGap> gap(SheetTally tally) {
        if (returnedOn.isEmpty()) {
            return Optional.of(SheetGap.NOT_RETURNED);
        }
        if (countedLines.isEmpty()) {
            return Optional.of(SheetGap.NOT_COUNTED);
        }
        int missing = countedLines.get() - tally.lines();
        if (missing == 0) {
            return Optional.empty();
        }
        return Optional.of(missing > 0 ? SheetGap.LINES_MISSING : SheetGap.TOO_MANY_LINES);
    }

    /** Whether it should have come back before a day. */
    public boolean isOverdue(LocalDate today) {
        return returnedOn.isEmpty() && !closed && dueOn.filter(today::isAfter).isPresent();
    }
}
