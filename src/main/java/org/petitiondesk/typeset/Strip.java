package org.petitiondesk.typeset;

import java.util.List;
import java.util.Optional;

/**
 * A horizontal strip of a column that no page break cuts.
 *
 * @param items with places counted from the strip's top
 * @param spaceBeforeMm left out at the top of a page
 * @param breakCost what it costs to begin a page with this strip
 * @param text whether it is a line of running text
 * @param mark the heading that begins here
 * @param carried printed again above it where it begins a page
 */
record Strip(
        List<Placed> items,
        double heightMm,
        double spaceBeforeMm,
        double breakCost,
        boolean text,
        Optional<Mark> mark,
        Optional<Strip> carried) {
    static final double FREE = 0;
    static final double BAD = 1e5;
    static final double NEVER = 1e7;

    /** Begins a page in any case. */
    static final double FORCED = -1;

    /** A heading for the bookmarks. */
    record Mark(String text, int level) {}

    Strip {
        items = List.copyOf(items);
    }

    static Strip of(List<Placed> items, double heightMm) {
        return new Strip(items, heightMm, 0, FREE, false, Optional.empty(), Optional.empty());
    }

    static Strip ofText(List<Placed> items, double heightMm) {
        return new Strip(items, heightMm, 0, FREE, true, Optional.empty(), Optional.empty());
    }

    Strip after(double spaceMm) {
        return new Strip(items, heightMm, spaceMm, breakCost, text, mark, carried);
    }

    Strip withBreakCost(double cost) {
        return new Strip(items, heightMm, spaceBeforeMm, cost, text, mark, carried);
    }

    Strip withMark(Mark heading) {
        return new Strip(
                items, heightMm, spaceBeforeMm, breakCost, text, Optional.of(heading), carried);
    }

    Strip carrying(Strip above) {
        return new Strip(items, heightMm, spaceBeforeMm, breakCost, text, mark, Optional.of(above));
    }

    /** How high it is where it begins a page. */
    double heightAtTopMm() {
        return carried.map(Strip::heightMm).orElse(0.0) + heightMm;
    }
}
