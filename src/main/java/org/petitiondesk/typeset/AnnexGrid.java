package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.AnnexExtent;
import org.petitiondesk.model.letter.Block;

import java.util.List;

/**
 * The columns of an annex: as many as its names have room in.
 *
 * @param numberMm width of the widest number
 * @param detailed whether any entry has a detail
 */
record AnnexGrid(double leftMm, double widthMm, int columns, double numberMm, boolean detailed) {
    static final double NAME_PT = 9.6;
    static final double DETAIL_PT = 7.4;
    static final double NUMBER_PT = 8;
    private static final double GUTTER = 7;
    private static final double AFTER_NUMBER = 2.4;

    private static final double WRAPPED_NAMES = 0.03;
    private static final double WRAPPED_DETAILS = 0.15;
    private static final int LEAST_ENTRIES_A_COLUMN = 6;

    /** So many names with details fill a page in two columns. */
    private static final int DETAILED_ON_ONE_PAGE = 40;

    static AnnexGrid of(Block.Annex annex, Setting setting) {
        AnnexExtent extent = AnnexExtent.of(annex);
        Setting measuring = setting.forMeasuring();
        double number =
                measuring
                        .line(
                                measuring.nameGlyphs(
                                        "0".repeat(Integer.toString(extent.highest()).length()),
                                        Type.serif(NUMBER_PT),
                                        Structure.DOCUMENT))
                        .widthMm();
        Geometry page = setting.geometry();
        boolean detailed = extent.detailed();
        boolean onePage = extent.entries() <= DETAILED_ON_ONE_PAGE;
        for (int columns = detailed && onePage ? 2 : 3; columns > 1; columns--) {
            AnnexGrid grid =
                    new AnnexGrid(page.leftMm(), page.widthMm(), columns, number, detailed);
            if (extent.entries() >= columns * LEAST_ENTRIES_A_COLUMN
                    && grid.hasRoom(extent.sample(), measuring)) {
                return grid;
            }
        }
        return new AnnexGrid(page.leftMm(), page.widthMm(), 1, number, detailed);
    }

    private boolean hasRoom(List<Block.AnnexEntry> sample, Setting measuring) {
        long names = sample.stream().filter(entry -> wide(entry.name(), name(), measuring)).count();
        long details =
                sample.stream()
                        .filter(entry -> wide(entry.detail(), Type.label(DETAIL_PT), measuring))
                        .count();
        return names <= WRAPPED_NAMES * sample.size() && details <= WRAPPED_DETAILS * sample.size();
    }

    private boolean wide(String text, Type type, Setting measuring) {
        List<Glyph> glyphs = measuring.nameGlyphs(text, type, Structure.DOCUMENT);
        return measuring.line(glyphs).widthMm() > textWidthMm();
    }

    private static Type name() {
        return Type.serif(NAME_PT);
    }

    double columnWidthMm() {
        return (widthMm - (columns - 1) * GUTTER) / columns;
    }

    double columnLeftMm(int column) {
        return leftMm + column * (columnWidthMm() + GUTTER);
    }

    /** Where names begin in a column. */
    double textLeftMm() {
        return numberMm + AFTER_NUMBER;
    }

    double textWidthMm() {
        return columnWidthMm() - textLeftMm();
    }
}
