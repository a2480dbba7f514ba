package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Points;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the places of a page that are links. */
record LinkAreas(Structure structure) {
    private static final double ABOVE_BASELINE = 0.85;
    private static final double BELOW_BASELINE = 0.25;

    List<Page.LinkArea> on(List<Placed> items) {
        List<Page.LinkArea> areas = new ArrayList<>();
        for (Placed item : items) {
            if (item instanceof Placed.Text run && run.element() != Placed.ARTIFACT) {
                Optional<Integer> link = structure.linkAround(run.element());
                link.ifPresent(element -> areas.add(area(run, element)));
            }
        }
        return areas;
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
