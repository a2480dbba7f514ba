package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.AnnexExtent;
import org.petitiondesk.model.letter.Block;

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

    static AnnexGrid of(Block.Annex annex, Setting setting) {
        AnnexExtent extent = AnnexExtent.of(annex);
        Setting measuring = setting.forMeasuring();
        String digits = "0".repeat(Integer.toString(extent.highest()).length());
        double number = widthMm(digits, Type.serif(NUMBER_PT), measuring);
        Geometry page = setting.geometry();
        int columns =
                extent.columns(
                        page.widthMm(),
                        number + AnnexExtent.AFTER_NUMBER_MM,
                        (text, detail, roomMm) -> widthMm(text, type(detail), measuring) > roomMm);
        return new AnnexGrid(page.leftMm(), page.widthMm(), columns, number, extent.detailed());
    }

    private static Type type(boolean detail) {
        return detail ? Type.label(DETAIL_PT) : Type.serif(NAME_PT);
    }

    private static double widthMm(String text, Type type, Setting measuring) {
        return measuring.line(measuring.nameGlyphs(text, type, Structure.DOCUMENT)).widthMm();
    }

    double columnWidthMm() {
        return AnnexExtent.columnMm(widthMm, columns);
    }

    double columnLeftMm(int column) {
        return leftMm + column * (columnWidthMm() + AnnexExtent.GUTTER_MM);
    }

    /** Where names begin in a column. */
    double textLeftMm() {
        return numberMm + AnnexExtent.AFTER_NUMBER_MM;
    }

    double textWidthMm() {
        return columnWidthMm() - textLeftMm();
    }
}
