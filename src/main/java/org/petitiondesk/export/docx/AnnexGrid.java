package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.AnnexExtent;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;

/**
 * The columns of an annex: as many as its names have room in, as far as can be known here.
 *
 * @param widthMm of one column
 * @param numberMm room for the numbers
 */
record AnnexGrid(int columns, double widthMm, double numberMm, boolean detailed) {
    private static final double NAME_PT = 9.5;
    private static final double DETAIL_PT = 7.5;
    private static final double DIGIT_MM = 1.85;

    /**
     * LibreOffice (7.4) leaves pages empty amid a table that goes over many columns, depending on
     * how high its rows are: seen from 160 rows on.
     */
    private static final int ROWS_IN_COLUMNS = 80;

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
                                TextWidth.lines(text, detail ? DETAIL_PT : NAME_PT, room) > 1);
        double width = AnnexExtent.columnMm(widthMm, columns);
        return new AnnexGrid(columns, width, number, extent.detailed());
    }

    /** How many names a table may have; a longer group is several. */
    int rowsOfATable() {
        return columns > 1 ? ROWS_IN_COLUMNS : Integer.MAX_VALUE;
    }

    /** Whether a letter's list surely is longer than a page. */
    static boolean goesOverPages(LetterDocument letter) {
        return letter.blocks().stream()
                .filter(Block.Annex.class::isInstance)
                .flatMap(block -> ((Block.Annex) block).groups().stream())
                .mapToInt(group -> group.entries().size())
                .anyMatch(entries -> entries > AnnexExtent.DETAILED_ON_ONE_PAGE);
    }
}
