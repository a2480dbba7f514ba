package org.petitiondesk.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides a column of strips into pages: as few as possible, breaking where it costs least, and
 * filling all but the last as far as that allows.
 */
final class PageBreaker {
    private static final double PAGE_COST = 1000;
    private static final double LONE_PAGE_COST = 300;
    private static final int LONE_PAGE_STRIPS = 4;
    private static final double TOLERANCE_MM = 1e-6;

    private final List<Strip> strips;
    private final double firstHeightMm;
    private final double heightMm;

    /**
     * @param firstHeightMm height of the column on the first page
     * @param heightMm height of the column on the others
     */
    PageBreaker(List<Strip> strips, double firstHeightMm, double heightMm) {
        this.strips = strips;
        this.firstHeightMm = firstHeightMm;
        this.heightMm = heightMm;
    }

    List<List<Strip>> pages() {
        int count = strips.size();
        double[] best = new double[count + 1];
        int[] previous = new int[count + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
        for (int from = 0; from < count; from++) {
            double filled = 0;
            for (int to = from + 1; to <= count; to++) {
                Strip last = strips.get(to - 1);
                boolean first = to - 1 == from;
                filled +=
                        first
                                ? from == 0 ? last.heightMm() : last.heightAtTopMm()
                                : last.heightMm() + last.spaceBeforeMm();
                boolean cut = !first && last.breakCost() == Strip.FORCED;
                if (cut || (!first && filled > height(from) + TOLERANCE_MM)) {
                    break;
                }
                double cost = best[from] + cost(from, to, filled);
                if (cost < best[to]) {
                    best[to] = cost;
                    previous[to] = from;
                }
            }
        }
        return cut(previous);
    }

    private double height(int from) {
        return from == 0 ? firstHeightMm : heightMm;
    }

    private double cost(int from, int to, double filled) {
        if (to == strips.size()) {
            return PAGE_COST + (from > 0 && to - from < LONE_PAGE_STRIPS ? LONE_PAGE_COST : 0);
        }
        Strip next = strips.get(to);
        if (next.breakCost() == Strip.FORCED) {
            return PAGE_COST;
        }
        double empty = 1 - Math.min(1, filled / height(from));
        return PAGE_COST + next.breakCost() + 400 * empty * empty;
    }

    private List<List<Strip>> cut(int[] previous) {
        List<List<Strip>> pages = new ArrayList<>();
        for (int end = strips.size(); end > 0; end = previous[end]) {
            pages.addFirst(strips.subList(previous[end], end));
        }
        return pages;
    }
}
