package org.petitiondesk.model.letter;

import java.util.ArrayList;
import java.util.List;

/**
 * What the look of an annex depends on, found by going through its entries once.
 *
 * @param entries how many there are
 * @param highest the highest of their numbers
 * @param detailed whether any has a detail
 * @param sample some of them, spread over all
 */
public record AnnexExtent(
        int entries, int highest, boolean detailed, List<Block.AnnexEntry> sample) {
    /** Of a long list about so many entries are measured. */
    private static final int SAMPLE = 2000;

    /** Between two columns. */
    public static final double GUTTER_MM = 7;

    /** Between a number and its name. */
    public static final double AFTER_NUMBER_MM = 2.4;

    /** So many names with details fill a page in two columns. */
    private static final int DETAILED_ON_ONE_PAGE = 40;

    private static final double WRAPPED_NAMES = 0.03;
    private static final double WRAPPED_DETAILS = 0.15;
    private static final int LEAST_ENTRIES_A_COLUMN = 6;

    public AnnexExtent {
        sample = List.copyOf(sample);
    }

    public static AnnexExtent of(Block.Annex annex) {
        int count = annex.size();
        int step = Math.max(1, count / SAMPLE);
        List<Block.AnnexEntry> sample = new ArrayList<>();
        int highest = 0;
        boolean detailed = false;
        int at = 0;
        for (Block.AnnexGroup group : annex.groups()) {
            for (Block.AnnexEntry entry : group.entries()) {
                highest = Math.max(highest, entry.number());
                detailed |= !entry.detail().isBlank();
                if (at % step == 0) {
                    sample.add(entry);
                }
                at++;
            }
        }
        return new AnnexExtent(count, highest, detailed, sample);
    }

    /** Measures what an entry says. */
    public interface Measure {
        /**
         * Whether a text needs more than one line.
         *
         * @param detail whether it is set as details are, not as names
         */
        boolean breaks(String text, boolean detail, double widthMm);
    }

    /**
     * As many columns as names have room in; details may go on in a second line more often.
     *
     * @param widthMm of all columns
     * @param beforeNameMm room for numbers with the gap after them
     */
    public int columns(double widthMm, double beforeNameMm, Measure measure) {
        int columns = detailed && entries <= DETAILED_ON_ONE_PAGE ? 2 : 3;
        while (columns > 1
                && (entries < columns * LEAST_ENTRIES_A_COLUMN
                        || !haveRoom(columnMm(widthMm, columns) - beforeNameMm, measure))) {
            columns--;
        }
        return columns;
    }

    /** Width of one column. */
    public static double columnMm(double widthMm, int columns) {
        return (widthMm - (columns - 1) * GUTTER_MM) / columns;
    }

    private boolean haveRoom(double widthMm, Measure measure) {
        long names =
                sample.stream()
                        .filter(entry -> measure.breaks(entry.name(), false, widthMm))
                        .count();
        long details =
                sample.stream()
                        .filter(entry -> measure.breaks(entry.detail(), true, widthMm))
                        .count();
        return names <= WRAPPED_NAMES * sample.size() && details <= WRAPPED_DETAILS * sample.size();
    }
}
