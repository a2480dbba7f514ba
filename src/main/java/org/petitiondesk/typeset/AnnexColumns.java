package org.petitiondesk.typeset;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Fills the columns of an annex, page by page; those of the last page end at one height. */
final class AnnexColumns {
    private static final double BALANCE_STEP = 1;
    private static final double TOLERANCE_MM = 1e-6;

    /** What is filled of a page when the summary would otherwise stand alone on the next. */
    private static final double LESS = 0.8;

    private final Iterator<AnnexStrip> source;
    private final AnnexGrid grid;
    private final String continued;
    private final Setting setting;
    private List<AnnexStrip> window = new ArrayList<>();

    /** The last heading that was made for a group that goes on, and the group's index. */
    private Optional<Strip> continuedHeading = Optional.empty();

    private int continuedGroup;

    /**
     * @param continued added to the heading of a group that goes on
     */
    AnnexColumns(Iterator<AnnexStrip> source, AnnexGrid grid, String continued, Setting setting) {
        this.source = source;
        this.grid = grid;
        this.continued = continued;
        this.setting = setting;
    }

    /**
     * A page's columns.
     *
     * @param used how many strips of the annex went into them
     * @param heightMm of the longest column
     */
    record Filled(List<List<Strip>> columns, int used, double heightMm) {}

    boolean hasMore() {
        return !window.isEmpty() || source.hasNext();
    }

    /** The element that the next page begins with. */
    int nextElement() {
        return window.isEmpty() ? setting.structure().size() : window.getFirst().element();
    }

    /**
     * @param summaryMm what the last page must leave free below its columns
     */
    Filled nextPage(double heightMm, double summaryMm) {
        lookAhead(heightMm);
        Filled filled = fill(heightMm);
        if (filled.used() == window.size() && !source.hasNext()) {
            filled = balanced(heightMm - summaryMm).orElseGet(() -> fill(heightMm * LESS));
        }
        window = new ArrayList<>(window.subList(filled.used(), window.size()));
        return filled;
    }

    private void lookAhead(double height) {
        double wanted = height * (grid.columns() + 1);
        double seen = 0;
        for (AnnexStrip strip : window) {
            seen += strip.strip().heightMm();
        }
        while (seen < wanted && source.hasNext()) {
            AnnexStrip strip = source.next();
            window.add(strip);
            seen += strip.strip().heightMm();
        }
    }

    private Optional<Filled> balanced(double mostMm) {
        double total = 0;
        for (AnnexStrip strip : window) {
            total += strip.strip().heightMm();
        }
        double height = Math.min(total / grid.columns(), mostMm);
        while (height <= mostMm + TOLERANCE_MM) {
            Filled filled = fill(height);
            if (filled.used() == window.size()) {
                return Optional.of(filled);
            }
            height = height < mostMm ? Math.min(height + BALANCE_STEP, mostMm) : mostMm + 1;
        }
        return Optional.empty();
    }

    private Filled fill(double height) {
        List<List<Strip>> columns = new ArrayList<>();
        int next = 0;
        double tallest = 0;
        while (columns.size() < grid.columns() && next < window.size()) {
            List<Strip> column = new ArrayList<>();
            double y = 0;
            Optional<Strip> continued = continuedHeading(window.get(next));
            if (continued.isPresent()) {
                column.add(continued.get());
                y = continued.get().heightMm();
            }
            int begun = next;
            while (next < window.size() && (next == begun || fits(next, y, height))) {
                Strip strip = window.get(next).strip();
                y += (column.isEmpty() ? 0 : strip.spaceBeforeMm()) + strip.heightMm();
                column.add(strip);
                next++;
            }
            columns.add(column);
            tallest = Math.max(tallest, y);
        }
        return new Filled(columns, next, tallest);
    }

    /** A heading fits only with two names below it, or all if there are fewer. */
    private boolean fits(int index, double y, double height) {
        AnnexStrip strip = window.get(index);
        double needed = strip.strip().spaceBeforeMm() + strip.strip().heightMm();
        for (int i = index + 1; strip.heading() && i <= index + 2 && i < window.size(); i++) {
            if (window.get(i).group() == strip.group()) {
                needed += window.get(i).strip().heightMm();
            }
        }
        return y + needed <= height + TOLERANCE_MM;
    }

    private Optional<Strip> continuedHeading(AnnexStrip top) {
        if (top.first() || top.of().heading().isBlank()) {
            return Optional.empty();
        }
        if (continuedHeading.isEmpty() || continuedGroup != top.group()) {
            continuedGroup = top.group();
            continuedHeading =
                    Optional.of(
                            AnnexHeading.strip(
                                    top.of(), " " + continued, Placed.ARTIFACT, grid, setting));
        }
        return continuedHeading;
    }
}
