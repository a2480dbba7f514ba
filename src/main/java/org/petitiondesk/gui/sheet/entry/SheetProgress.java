package org.petitiondesk.gui.sheet.entry;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.SheetGap;
import org.petitiondesk.model.petition.SheetTally;
import org.petitiondesk.model.petition.SignatureSheet;

import java.util.Optional;

/** How far the copying of a sheet has come. */
record SheetProgress(SignatureSheet sheet, SheetTally tally) {

    /**
     * How many rows the grid has: lines that nobody signed may stand between others.
     *
     * @param last the last line that is accounted for
     */
    int rows(int last) {
        int counted = sheet.countedLines().orElse(0);
        return Math.max(counted, last + Math.max(0, counted - tally.lines()));
    }

    boolean isCounted() {
        return sheet.countedLines().isPresent();
    }

    /** Between 0 and 1. */
    double share() {
        int counted = sheet.countedLines().orElse(0);
        return counted == 0 ? 0 : Math.min(1, (double) tally.lines() / counted);
    }

    /** Whether the sheet can be closed. */
    boolean isWhole() {
        return !sheet.closed() && gap().isEmpty();
    }

    /** How many lines of how many. */
    String done(Words words) {
        return words.say("entry.done", tally.lines(), sheet.countedLines().orElse(0));
    }

    /** How many are left. */
    String left(Words words) {
        int left = sheet.countedLines().orElse(0) - tally.lines();
        return left < 0 ? words.say("entry.too-many", -left) : words.say("entry.left", left);
    }

    /** Why it cannot be closed, or that it can. */
    String reason(Words words) {
        if (sheet.closed()) {
            return words.say("entry.is-closed");
        }
        int counted = sheet.countedLines().orElse(0);
        return gap().map(gap ->
                        switch (gap) {
                            case NOT_RETURNED, NOT_COUNTED -> words.say("entry.not-counted");
                            case LINES_MISSING ->
                                    words.say(
                                            "entry.lines-missing",
                                            counted,
                                            counted - tally.lines());
                            case TOO_MANY_LINES ->
                                    words.say("entry.lines-too-many", counted, tally.lines());
                        })
                .orElseGet(() -> words.say("entry.can-close", counted));
    }

    private Optional<SheetGap> gap() {
        return sheet.gap(tally);
    }
}
