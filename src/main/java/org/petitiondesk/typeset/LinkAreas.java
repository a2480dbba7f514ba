package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Points;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the places of a page that are links: one for what a link has on a line without a gap. */
record LinkAreas(Structure structure) {
    private static final double ABOVE_BASELINE = 0.85;
    private static final double BELOW_BASELINE = 0.25;

    List<Page.LinkArea> on(List<Placed> items) {
        List<Page.LinkArea> areas = new ArrayList<>();
        Map<Line, List<Page.LinkArea>> lines = new LinkedHashMap<>();
        for (Placed item : items) {
            if (item instanceof Placed.Text run && run.element() != Placed.ARTIFACT) {
                structure
                        .linkAround(run.element())
                        .filter(_ -> run.widthMm() > 0)
                        .ifPresent(link ->
                                lines.computeIfAbsent(
                                                new Line(link, run.baselineMm()),
                                                _ -> new ArrayList<>())
                                        .add(area(run, link)));
            }
        }
        lines.values().forEach(pieces -> addJoined(pieces, areas));
        return areas;
    }

    /** A line, or more than one side by side, of a link. */
    private record Line(int link, double baselineMm) {}

    /** Adds the pieces of a line, those as one that have no more than a space between them. */
    private static void addJoined(List<Page.LinkArea> pieces, List<Page.LinkArea> areas) {
        pieces.sort(Comparator.comparingDouble(Page.LinkArea::leftMm));
        int first = areas.size();
        for (Page.LinkArea piece : pieces) {
            double space = piece.bottomMm() - piece.topMm();
            if (areas.size() > first && piece.leftMm() - areas.getLast().rightMm() < space) {
                areas.addLast(joined(areas.removeLast(), piece));
            } else {
                areas.add(piece);
            }
        }
    }

    private static Page.LinkArea joined(Page.LinkArea one, Page.LinkArea other) {
        return new Page.LinkArea(
                one.leftMm(),
                Math.min(one.topMm(), other.topMm()),
                Math.max(one.rightMm(), other.rightMm()),
                Math.max(one.bottomMm(), other.bottomMm()),
                one.target(),
                one.element());
    }

    private Page.LinkArea area(Placed.Text run, int element) {
        double em = Points.toMm(run.sizePt());
        return new Page.LinkArea(
                run.xMm(),
                run.baselineMm() - ABOVE_BASELINE * em,
                run.xMm() + run.widthMm(),
                run.baselineMm() + BELOW_BASELINE * em,
                structure.target(element),
                element);
    }
}
