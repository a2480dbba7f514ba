package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.FrenchHead;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.WindowEnvelope;

import java.util.List;

/**
 * The measures of a page that all its parts share, in millimetres from the top left of the sheet.
 *
 * @param topMm top of the text on continuation pages
 * @param bottomMm where text ends
 * @param foldsMm heights of the fold marks on the first page
 * @param punchMm height of the punch mark, 0 for none
 */
record Geometry(
        Paper paper,
        double leftMm,
        double rightMm,
        double topMm,
        double bottomMm,
        double headBaselineMm,
        double footBaselineMm,
        List<Double> foldsMm,
        double punchMm) {
    private static final double CONTINUATION_TOP = 26.6;
    private static final double HEAD_BASELINE = 15.1;

    static Geometry of(PageSetup page, Language language) {
        Paper paper = page.paper();
        return WindowEnvelope.of(page.layout())
                .map(envelope -> windowed(paper, envelope))
                .orElseGet(() -> plain(paper, language));
    }

    private static Geometry windowed(Paper paper, WindowEnvelope envelope) {
        return of(
                paper,
                envelope.leftMarginMm(),
                envelope.rightMarginMm(),
                envelope.foldsMm(),
                envelope.punchMm());
    }

    private static Geometry plain(Paper paper, Language language) {
        return switch (language.writing()) {
            case HAN -> of(paper, 28, 26, List.of(), 0);
            case HANGUL -> of(paper, 27.5, 27.5, List.of(), 0);
            case OTHER ->
                    language.sameLanguageAs(Language.FRENCH)
                            ? french(paper)
                            : of(paper, 25.4, 25.4, List.of(), 0);
        };
    }

    /** The address stands where French window envelopes show it. */
    private static Geometry french(Paper paper) {
        return paper == Paper.A4
                ? of(paper, 27.5, 27.5, FrenchHead.FOLDS_MM, FrenchHead.PUNCH_MM)
                : of(paper, 27.5, 27.5, List.of(), 0);
    }

    private static Geometry of(
            Paper paper, double left, double rightMargin, List<Double> folds, double punch) {
        return new Geometry(
                paper,
                left,
                paper.widthMm() - rightMargin,
                CONTINUATION_TOP,
                paper.heightMm() - 25,
                HEAD_BASELINE,
                paper == Paper.A4 ? 285.4 : 270.8,
                folds,
                punch);
    }

    /** The same with a measure of whole ems, which Chinese text needs to come out even. */
    Geometry wholeEms(double emMm) {
        double width = Math.floor(widthMm() / emMm) * emMm;
        return new Geometry(
                paper,
                leftMm,
                leftMm + width,
                topMm,
                bottomMm,
                headBaselineMm,
                footBaselineMm,
                foldsMm,
                punchMm);
    }

    double widthMm() {
        return rightMm - leftMm;
    }
}
