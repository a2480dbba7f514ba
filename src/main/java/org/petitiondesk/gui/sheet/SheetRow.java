package org.petitiondesk.gui.sheet;

import org.petitiondesk.gui.common.SearchText;
import org.petitiondesk.model.petition.LineMark;
import org.petitiondesk.model.petition.SheetGap;
import org.petitiondesk.model.petition.SheetState;
import org.petitiondesk.model.petition.SheetTally;
import org.petitiondesk.model.petition.SignatureSheet;

import java.util.Optional;
import java.util.SortedMap;

/** A sheet in the list. */
record SheetRow(
        SignatureSheet sheet,
        SheetTally tally,
        SortedMap<Integer, LineMark> marks,
        boolean isOverdue) {

    String number() {
        return sheet.label();
    }

    SheetState state() {
        return sheet.state(tally);
    }

    /** Why it cannot be closed. */
    Optional<SheetGap> gap() {
        return sheet.gap(tally);
    }

    /** How many of the counted lines are accounted for; empty while there are none. */
    String lines() {
        return sheet.countedLines()
                .map(counted -> tally.lines() + " / " + counted)
                .orElse(tally.lines() == 0 ? "" : Integer.toString(tally.lines()));
    }

    boolean matches(String query) {
        return SearchText.matches(number() + " " + sheet.issuedTo(), query);
    }
}
