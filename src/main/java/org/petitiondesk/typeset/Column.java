package org.petitiondesk.typeset;

import java.util.ArrayList;
import java.util.List;

/** Collects the strips of the text, one below the other, before pages are cut from it. */
final class Column {
    private static final int NO_CLOSE = -1;

    private final List<Strip> strips = new ArrayList<>();
    private double spaceMm;
    private double nextBreakCost = Strip.FREE;
    private int close = NO_CLOSE;

    void add(Strip strip) {
        double cost =
                nextBreakCost == Strip.FREE
                        ? strip.breakCost()
                        : nextBreakCost == Strip.FORCED
                                ? Strip.FORCED
                                : Math.max(nextBreakCost, strip.breakCost());
        strips.add(strip.after(strips.isEmpty() ? 0 : spaceMm).withBreakCost(cost));
        spaceMm = 0;
        nextBreakCost = Strip.FREE;
    }

    /** Asks for at least this much space before the next strip. */
    void space(double mm) {
        spaceMm = Math.max(spaceMm, mm);
    }

    /** Keeps the next strip on the page of the last one. */
    void keepNext() {
        nextBreakCost(Strip.NEVER);
    }

    void nextBreakCost(double cost) {
        if (nextBreakCost != Strip.FORCED) {
            nextBreakCost = cost == Strip.FORCED ? cost : Math.max(nextBreakCost, cost);
        }
    }

    /** Makes sure that what comes next takes lines of text with it to a new page. */
    void keepNextWithLines(int lines) {
        keepNext();
        int kept = 0;
        for (int i = strips.size() - 1; i > 0; i--) {
            kept += strips.get(i).text() ? 1 : 0;
            if (kept == lines || strips.get(i).breakCost() == Strip.FORCED) {
                return;
            }
            strips.set(i, strips.get(i).withBreakCost(Strip.NEVER));
        }
    }

    /** The letter's close comes next. */
    void close() {
        close = strips.size();
    }

    /** Whether a strip is the first of the close. */
    boolean isClose(int strip) {
        return strip == close;
    }

    List<Strip> strips() {
        return strips;
    }
}
