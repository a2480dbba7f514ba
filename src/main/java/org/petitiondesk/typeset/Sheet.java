package org.petitiondesk.typeset;

import java.util.ArrayList;
import java.util.List;

/** A page while things are put on it. */
final class Sheet {
    private final List<Placed> items = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private int complete;
    private boolean turned;

    /**
     * A heading for the bookmarks.
     *
     * @param yMm its top
     */
    record Mark(String text, int level, double yMm) {}

    void mark(String text, int level, double yMm) {
        marks.add(new Mark(text, level, yMm));
    }

    List<Mark> marks() {
        return marks;
    }

    /** Tells that later pages give nothing more to elements before this one. */
    void completes(int element) {
        complete = element;
    }

    /** Later pages give nothing more to elements before this one; 0 if that is not known. */
    int complete() {
        return complete;
    }

    void add(Line line, double xMm, double baselineMm) {
        line.place(xMm, baselineMm, items);
    }

    void addRightAligned(Line line, double rightMm, double baselineMm) {
        line.place(rightMm - line.widthMm(), baselineMm, items);
    }

    void addCentred(Line line, double centreMm, double baselineMm) {
        line.place(centreMm - line.widthMm() / 2, baselineMm, items);
    }

    void rule(double fromXMm, double toXMm, double yMm, double thicknessPt, double gray) {
        items.add(new Placed.Rule(fromXMm, yMm, toXMm, yMm, thicknessPt, gray));
    }

    void add(Placed item) {
        items.add(item);
    }

    /** Puts a strip where its top and its column's left end are to be. */
    void add(Strip strip, double dxMm, double topMm) {
        for (Placed item : strip.items()) {
            items.add(item.moved(dxMm, topMm));
        }
    }

    List<Placed> items() {
        return items;
    }

    /**
     * Turns a page that was set from the left, because it is read from right to left: what stands
     * at its left goes as far to the right. Once only.
     *
     * @param axisMm twice the distance of the axis from the sheet's left edge
     */
    void turn(double axisMm) {
        if (!turned) {
            items.replaceAll(item -> item.moved(axisMm - ends(item), 0));
            turned = true;
        }
    }

    /** Its left end and its right end, added. */
    static double ends(Placed item) {
        return switch (item) {
            case Placed.Text text -> 2 * text.xMm() + text.widthMm();
            case Placed.Rule rule -> rule.fromXMm() + rule.toXMm();
            case Placed.Drawing drawing -> 2 * drawing.xMm() + drawing.widthMm();
        };
    }
}
