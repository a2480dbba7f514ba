package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.Points;

import java.util.List;
import java.util.Optional;

/**
 * Where things stand on the sheet, in millimetres.
 *
 * @param window empty where nothing has a fixed place
 * @param address the inside address in its window, where there is one
 */
record Geometry(
        Paper paper,
        double leftMm,
        double rightMm,
        Optional<WindowLayout> window,
        Optional<FittedAddress> address) {
    /** Text of continuation pages begins here. */
    static final double TOP_MM = 28;

    static final double BOTTOM_MM = 25;
    static final double HEADER_MM = 12;
    static final double FOOTER_MM = 10;

    private static final double WINDOWED_RIGHT_MM = 25;

    static Geometry of(LetterDocument letter) {
        Paper paper = letter.page().paper();
        return WindowLayout.of(letter.page().layout())
                .map(window -> windowed(paper, window, address(letter)))
                .orElseGet(() -> plain(paper, Usage.of(letter.language())));
    }

    private static List<String> address(LetterDocument letter) {
        return letter.blocks().stream()
                .filter(Block.InsideAddress.class::isInstance)
                .flatMap(block -> ((Block.InsideAddress) block).lines().stream())
                .toList();
    }

    private static Geometry windowed(Paper paper, WindowLayout window, List<String> lines) {
        return new Geometry(
                paper,
                window.letterhead().xMm(),
                WINDOWED_RIGHT_MM,
                Optional.of(window),
                Optional.of(FittedAddress.of(lines, window.envelope().address())));
    }

    private static Geometry plain(Paper paper, Usage usage) {
        double left = usage.marginMm();
        double width = paper.widthMm() - 2 * left;
        if (usage.isEastAsian()) {
            // A measure of whole ems needs no stretching of full lines.
            double em = Points.toMm(usage.sizePt());
            width = Math.floor(width / em) * em;
        }
        double right = paper.widthMm() - left - width;
        return new Geometry(paper, left, right, Optional.empty(), Optional.empty());
    }

    /** Width of the text, in twips. */
    int textWidth() {
        return Twips.ofMillimetres(paper.widthMm() - leftMm - rightMm);
    }
}
