package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;

import java.util.ArrayList;
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

    /** Of a long list so many entries are measured, spread over all of it. */
    private static final int SAMPLE = 2000;

    private static final double WRAPPED_NAMES = 0.03;
    private static final double WRAPPED_DETAILS = 0.15;
    private static final int LEAST_ENTRIES_A_COLUMN = 6;

    /** So many names with details fill a page in two columns. */
    private static final int DETAILED_ON_ONE_PAGE = 40;

    /** Goes through the entries once, and measures some of them. */
    static AnnexGrid of(Block.Annex annex, Setting setting) {
        int count = annex.groups().stream().mapToInt(group -> group.entries().size()).sum();
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
        Setting measuring = setting.forMeasuring();
        double number =
                measuring
                        .line(
                                measuring.nameGlyphs(
                                        "0".repeat(Integer.toString(highest).length()),
                                        Type.serif(NUMBER_PT),
                                        Structure.DOCUMENT))
                        .widthMm();
        Geometry page = setting.geometry();
        boolean onePage = count <= DETAILED_ON_ONE_PAGE;
        for (int columns = detailed && onePage ? 2 : 3; columns > 1; columns--) {
            AnnexGrid grid =
                    new AnnexGrid(page.leftMm(), page.widthMm(), columns, number, detailed);
            if (count >= columns * LEAST_ENTRIES_A_COLUMN && grid.hasRoom(sample, measuring)) {
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
