package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.AnnexExtent;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;

import java.util.List;

/**
 * The columns of an annex: as many as its names have room in, as far as can be known here.
 *
 * @param widthMm of one column
 * @param numberMm room for the numbers
 */
record AnnexGrid(int columns, double widthMm, double numberMm, boolean detailed) {
    static final double GUTTER_MM = 7;

    /** Between a number and its name. */
    static final double AFTER_NUMBER_MM = 2.4;

    private static final double NAME_PT = 9.5;
    private static final double DETAIL_PT = 7.5;
    private static final double DIGIT_MM = 1.6;

    /** What digits of faces for Arabic and Hebrew may need more. */
    private static final double WIDER_DIGITS_MM = 1.4;

    private static final double WRAPPED_NAMES = 0.03;
    private static final double WRAPPED_DETAILS = 0.15;
    private static final int LEAST_ENTRIES_A_COLUMN = 6;

    /** So many names with details fill a page in two columns. */
    private static final int DETAILED_ON_ONE_PAGE = 40;

    /** The same with a gap on both sides of the numbers. */
    AnnexGrid withGapsAroundNumbers() {
        double wider = AFTER_NUMBER_MM + WIDER_DIGITS_MM;
        return new AnnexGrid(columns, widthMm, numberMm + wider, detailed);
    }

    static AnnexGrid of(Block.Annex annex, double widthMm) {
        AnnexExtent extent = AnnexExtent.of(annex);
        double number = Integer.toString(extent.highest()).length() * DIGIT_MM + AFTER_NUMBER_MM;
        boolean detailed = extent.detailed();
        int most = detailed && extent.entries() <= DETAILED_ON_ONE_PAGE ? 2 : 3;
        for (int columns = most; columns > 1; columns--) {
            double width = (widthMm - (columns - 1) * GUTTER_MM) / columns;
            AnnexGrid grid = new AnnexGrid(columns, width, number, detailed);
            if (extent.entries() >= columns * LEAST_ENTRIES_A_COLUMN
                    && grid.hasRoom(extent.sample())) {
                return grid;
            }
        }
        return new AnnexGrid(1, widthMm, number, detailed);
    }

    /** Whether a letter's list surely is longer than a page. */
    static boolean goesOverPages(LetterDocument letter) {
        return letter.blocks().stream()
                .filter(Block.Annex.class::isInstance)
                .flatMap(block -> ((Block.Annex) block).groups().stream())
                .mapToInt(group -> group.entries().size())
                .anyMatch(entries -> entries > DETAILED_ON_ONE_PAGE);
    }

    private boolean hasRoom(List<Block.AnnexEntry> sample) {
        double room = widthMm - numberMm;
        long names =
                sample.stream()
                        .filter(entry -> TextWidth.lines(entry.name(), NAME_PT, room) > 1)
                        .count();
        long details =
                sample.stream()
                        .filter(entry -> TextWidth.lines(entry.detail(), DETAIL_PT, room) > 1)
                        .count();
        return names <= WRAPPED_NAMES * sample.size() && details <= WRAPPED_DETAILS * sample.size();
    }
}
