package org.petitiondesk.typeset;

import java.util.ArrayList;
import java.util.List;

/** A page while things are put on it. */
final class Sheet {
    private final List<Placed> items = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private int complete;

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
            items.add(moved(item, dxMm, topMm));
        }
    }

    List<Placed> items() {
        return items;
    }

    private static Placed moved(Placed item, double dx, double dy) {
        return switch (item) {
            case Placed.Run run ->
                    new Placed.Run(
                            run.face(),
                            run.sizePt(),
                            run.xMm() + dx,
                            run.baselineMm() + dy,
                            run.text(),
                            run.extraMm(),
                            run.gray(),
                            run.element());
            case Placed.Words words ->
                    new Placed.Words(
                            words.face(),
                            words.sizePt(),
                            words.xMm() + dx,
                            words.baselineMm() + dy,
                            words.clusters(),
                            words.rightToLeft(),
                            words.text(),
                            words.widthMm(),
                            words.gray(),
                            words.element());
            case Placed.Rule rule ->
                    new Placed.Rule(
                            rule.fromXMm() + dx,
                            rule.fromYMm() + dy,
                            rule.toXMm() + dx,
                            rule.toYMm() + dy,
                            rule.thicknessPt(),
                            rule.gray());
            case Placed.Squares squares ->
                    new Placed.Squares(
                            squares.rows(),
                            squares.xMm() + dx,
                            squares.topMm() + dy,
                            squares.sideMm(),
                            squares.element());
            case Placed.Image image ->
                    new Placed.Image(
                            image.picture(),
                            image.xMm() + dx,
                            image.topMm() + dy,
                            image.widthMm(),
                            image.heightMm(),
                            image.element());
        };
    }
}
