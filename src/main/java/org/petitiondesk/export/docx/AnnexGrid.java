package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.AnnexExtent;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Points;

/**
 * The columns of an annex: as many as its names have room in, as far as can be known here.
 *
 * @param widthMm of one column
 * @param numberMm room for the numbers
 */
record AnnexGrid(int columns, double widthMm, double numberMm, boolean detailed) {
    private static final double DIGIT_MM = 1.85;

    /** Faces without serifs are a little narrower. */
    private static final double SANS = 0.97;

    /** What the heading of a list takes, with the first line of its introduction. */
    private static final double LIST_HEADING_MM = 15;

    /** What the heading of a group takes that has one line. */
    private static final double GROUP_HEADING_MM = 7.5;

    /** A list that is estimated to fill more of its page may as well need another. */
    private static final double SURELY_A_PAGE = 0.85;

    /** No paper has so many lines, in three columns; a long list need not be read to know. */
    private static final int MORE_THAN_A_PAGE = 200;

    static AnnexGrid of(Block.Annex annex, double widthMm) {
        AnnexExtent extent = AnnexExtent.of(annex);
        double number =
                Integer.toString(extent.highest()).length() * DIGIT_MM
                        + AnnexExtent.AFTER_NUMBER_MM;
        int columns =
                extent.columns(
                        widthMm,
                        number,
                        (text, detail, room) ->
                                TextWidth.lines(
                                                text,
                                                detail
                                                        ? SANS * PageStyles.DETAIL_PT
                                                        : PageStyles.ENTRY_PT,
                                                room)
                                        > 1);
        double width = AnnexExtent.columnMm(widthMm, columns);
        return new AnnexGrid(columns, width, number, extent.detailed());
    }

    /** Whether a list may be longer than a page of a letter whose lines stand as usual. */
    boolean goesOverPages(Block.Annex annex, Geometry geometry) {
        double pageMm =
                geometry.paper().heightMm()
                        - Geometry.TOP_MM
                        - Geometry.BOTTOM_MM
                        - LIST_HEADING_MM
                        - furtherLinesMm(
                                annex.introduction(),
                                PageStyles.INTRODUCTION_PT,
                                PageStyles.INTRODUCTION_LEADING_PT,
                                geometry.widthMm());
        return annex.size() > MORE_THAN_A_PAGE
                || heightMm(annex) > SURELY_A_PAGE * pageMm * columns;
    }

    /** How high all names are, one below the other. */
    double heightMm(Block.Annex annex) {
        return annex.groups().stream()
                .mapToDouble(group ->
                        headingMm(group)
                                + group.entries().stream().mapToDouble(this::heightMm).sum())
                .sum();
    }

    double headingMm(Block.AnnexGroup group) {
        return group.heading().isEmpty()
                ? 0
                : GROUP_HEADING_MM
                        + furtherLinesMm(
                                group.heading() + group.counted(),
                                PageStyles.GROUP_PT,
                                PageStyles.GROUP_LEADING_PT,
                                widthMm);
    }

    private static double furtherLinesMm(
            String text, double sizePt, double leadingPt, double widthMm) {
        return (TextWidth.lines(text, sizePt, widthMm) - 1) * Points.toMm(leadingPt);
    }

    double heightMm(Block.AnnexEntry entry) {
        double textMm = widthMm - numberMm;
        double name =
                TextWidth.lines(entry.name(), PageStyles.ENTRY_PT, textMm)
                        * PageStyles.ENTRY_LEADING_PT;
        double detail =
                entry.detail().isBlank()
                        ? 0
                        : TextWidth.lines(entry.detail(), SANS * PageStyles.DETAIL_PT, textMm)
                                * PageStyles.DETAIL_LEADING_PT;
        return Points.toMm(name + detail) + (detailed ? AnnexTable.AFTER_DETAILED_ENTRY_MM : 0);
    }
}
