package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;

/**
 * How far the columns of a list are filled. On one page they are parted here, by what their names
 * will take as far as can be known, for LibreOffice (7.4) makes columns equally high only of short
 * tables. Over pages they part themselves.
 */
final class ColumnFill {
    private static final double SUMMARY_LINE_MM = 5;

    private final AnnexGrid grid;
    private final double shareMm;
    private int columnsLeft;
    private double roomMm;

    private ColumnFill(AnnexGrid grid, int columnsLeft, double shareMm) {
        this.grid = grid;
        this.columnsLeft = columnsLeft;
        this.shareMm = shareMm;
        this.roomMm = shareMm;
    }

    static ColumnFill ofOnePage(Block.Annex annex, AnnexGrid grid) {
        double summary = annex.summary().size() * SUMMARY_LINE_MM;
        double share = (grid.heightMm(annex) + summary) / grid.columns();
        return new ColumnFill(grid, grid.columns() - 1, share);
    }

    static ColumnFill overPages(AnnexGrid grid) {
        return new ColumnFill(grid, 0, 0);
    }

    void addHeading(Block.AnnexGroup group) {
        roomMm -= grid.headingMm(group);
    }

    void add(Block.AnnexEntry entry) {
        if (columnsLeft > 0) {
            roomMm -= grid.heightMm(entry);
        }
    }

    /** Whether what comes next begins a column. */
    boolean isFull() {
        return columnsLeft > 0 && roomMm <= 0;
    }

    void beginColumn() {
        columnsLeft--;
        roomMm += shareMm;
    }
}
