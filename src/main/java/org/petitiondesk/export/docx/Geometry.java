package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.Paper;

import java.util.Optional;

/**
 * Where things stand on the sheet, in millimetres: DIN 5008 forms A and B, SN 010130 with the
 * window right, and the United States' No. 10 window envelope.
 *
 * @param window empty where the letter has no window layout; then nothing has a fixed place
 */
record Geometry(Paper paper, double leftMm, double rightMm, Optional<Window> window) {
    /** Text of continuation pages begins here. */
    static final double TOP_MM = 28;

    static final double BOTTOM_MM = 25;
    static final double HEADER_MM = 12;
    static final double FOOTER_MM = 10;

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double LETTERHEAD_WIDTH_MM = 160;
    private static final double DATE_LINE_MM = 7;

    /**
     * What a window layout fixes.
     *
     * @param information where references stand
     * @param dateBeside whether the date has a place of its own, at the left, and not above the
     *     references
     * @param textTopMm where subject and text begin
     */
    record Window(
            Frame letterhead,
            AddressWindow.Fitted address,
            Frame information,
            boolean dateBeside,
            double textTopMm) {

        Frame date() {
            double x = dateBeside ? letterhead.xMm() : information.xMm();
            return new Frame(x, information.yMm(), information.widthMm(), DATE_LINE_MM);
        }

        /** References leave room for the date that stands above them. */
        Frame references(boolean belowDate) {
            double down = belowDate && !dateBeside ? DATE_LINE_MM : 0;
            return new Frame(
                    information.xMm(),
                    information.yMm() + down,
                    information.widthMm(),
                    information.heightMm() - down);
        }
    }

    static Geometry of(LetterDocument letter) {
        Paper paper = letter.page().paper();
        Usage usage = Usage.of(letter.language());
        int lines = addressLines(letter);
        return switch (letter.page().layout()) {
            case PLAIN -> plain(paper, usage);
            case DIN_5008_A ->
                    din(
                            paper,
                            10,
                            14,
                            new AddressWindow(25, 80, 37, 44.7, 72).fit(lines),
                            32,
                            80.5);
            case DIN_5008_B ->
                    din(
                            paper,
                            15,
                            25,
                            new AddressWindow(25, 80, 55, 62.7, 90).fit(lines),
                            50,
                            98.5);
            case SN_010130 ->
                    windowed(
                            paper,
                            new Window(
                                    new Frame(25, 15, LETTERHEAD_WIDTH_MM, 30),
                                    new AddressWindow(119, 79, 52, 52.5, 83.5).fit(lines),
                                    new Frame(25, 52.5, 85, 36),
                                    false,
                                    98.5));
            case US_NO_10 ->
                    windowed(
                            paper,
                            new Window(
                                    new Frame(25.4, 15, LETTERHEAD_WIDTH_MM, 28),
                                    new AddressWindow(25.4, 82.5, 63.5, 66.7, 85.7).fit(lines),
                                    new Frame(120, 47, 70.5, 38),
                                    true,
                                    95));
        };
    }

    private static int addressLines(LetterDocument letter) {
        return letter.blocks().stream()
                .filter(Block.InsideAddress.class::isInstance)
                .mapToInt(block -> ((Block.InsideAddress) block).lines().size())
                .sum();
    }

    private static Geometry plain(Paper paper, Usage usage) {
        double least = usage.marginMm();
        double width = paper.widthMm() - 2 * least;
        if (usage.isEastAsian()) {
            // A measure of whole ems needs no stretching of full lines.
            double em = usage.sizePt() * MM_PER_POINT;
            width = Math.floor(width / em) * em;
        }
        return new Geometry(paper, least, paper.widthMm() - least - width, Optional.empty());
    }

    private static Geometry din(
            Paper paper,
            double headY,
            double headHeight,
            AddressWindow.Fitted address,
            double informationY,
            double textTop) {
        return windowed(
                paper,
                new Window(
                        new Frame(25, headY, LETTERHEAD_WIDTH_MM, headHeight),
                        address,
                        new Frame(125, informationY, 65, textTop - informationY - 8),
                        false,
                        textTop));
    }

    private static Geometry windowed(Paper paper, Window window) {
        double left = window.letterhead().xMm();
        return new Geometry(paper, left, 25, Optional.of(window));
    }

    /** Width of the text, in twips. */
    int textWidth() {
        return Twips.ofMillimetres(paper.widthMm() - leftMm - rightMm);
    }
}
