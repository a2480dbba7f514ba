package org.petitiondesk.model.letter;

import org.petitiondesk.model.letter.WindowEnvelope.Area;

import java.util.Locale;
import java.util.Optional;

/**
 * Sheets of labels, in millimetres from the sheet's top left. The measures are Avery's as gLabels'
 * and other programs' public templates give them; both A4 sheets stand in the middle of the paper.
 */
public enum LabelSheet {
    /** 63.5 by 38.1 mm, three beside each other, 2.54 mm apart. */
    L7160(Paper.A4, 3, 7, 63.5, 38.1, 7.21, 15.15, 66.04),
    /** 99.1 by 38.1 mm, two beside each other, 2.5 mm apart. */
    L7163(Paper.A4, 2, 7, 99.1, 38.1, 4.65, 15.15, 101.6),
    /** 2 5/8 by 1 inch, three beside each other, 1/8 inch apart. */
    US_5160(Paper.LETTER, 3, 10, 66.675, 25.4, 4.7625, 12.7, 69.85);

    private final Paper paper;
    private final int columns;
    private final int rows;
    private final double widthMm;
    private final double heightMm;
    private final double leftMm;
    private final double topMm;
    private final double pitchMm;

    LabelSheet(
            Paper paper,
            int columns,
            int rows,
            double widthMm,
            double heightMm,
            double leftMm,
            double topMm,
            double pitchMm) {
        this.paper = paper;
        this.columns = columns;
        this.rows = rows;
        this.widthMm = widthMm;
        this.heightMm = heightMm;
        this.leftMm = leftMm;
        this.topMm = topMm;
        this.pitchMm = pitchMm;
    }

    public Paper paper() {
        return paper;
    }

    /** How many labels a sheet has. */
    public int count() {
        return columns * rows;
    }

    /**
     * Where a label lies; the rows follow one another without a gap.
     *
     * @param label counted from 0, row by row from the top left
     */
    public Area label(int label) {
        int row = label / columns;
        double top = topMm + row * heightMm;
        return new Area(leftMm + (label % columns) * pitchMm, widthMm, top, top + heightMm);
    }

    /** The word used on the command line and in names of files: {@code l7160}, {@code 5160}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace("us_", "");
    }

    /** The sheet for a word. */
    public static Optional<LabelSheet> ofWord(String word) {
        for (LabelSheet sheet : values()) {
            if (sheet.word().equals(word)) {
                return Optional.of(sheet);
            }
        }
        return Optional.empty();
    }
}
