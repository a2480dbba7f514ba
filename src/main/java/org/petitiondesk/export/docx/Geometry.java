package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterheadMeasures;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.model.letter.WindowEnvelope;

import java.util.Optional;

/**
 * Where things stand on the sheet, in millimetres.
 *
 * @param rightToLeft whether lines are read so
 * @param firstTopMm where the first page's text begins
 * @param place where a letterhead would stand
 * @param fixed empty where nothing has a fixed place
 */
record Geometry(
        Paper paper,
        boolean rightToLeft,
        double leftMm,
        double rightMm,
        double firstTopMm,
        LetterheadMeasures place,
        Optional<FittedLogo> logo,
        Optional<FittedLetterhead> letterhead,
        Optional<FixedHead> fixed) {
    /** Text of continuation pages begins here. */
    static final double TOP_MM = 26.6;

    static final double BOTTOM_MM = 25;
    static final double HEADER_MM = 12.4;

    private static final double FIRST_BASELINE_MM = 44;

    static Geometry of(LetterDocument letter) {
        Paper paper = letter.page().paper();
        Usage usage = Usage.of(letter.language());
        Optional<WindowEnvelope> envelope = WindowEnvelope.of(letter.page().layout());
        double left = envelope.map(WindowEnvelope::leftMarginMm).orElse(usage.marginMm());
        double right =
                envelope.map(WindowEnvelope::rightMarginMm)
                        .orElseGet(() -> plainRightMm(paper, usage));
        double width = paper.widthMm() - left - right;
        HeadParts parts = HeadParts.of(letter);
        LetterheadMeasures place = LetterheadMeasures.of(letter.page().layout(), letter.language());
        Optional<FittedLogo> logo = parts.logo().map(found -> FittedLogo.of(found, place, left));
        double beside = logo.map(found -> found.frame().widthMm()).orElse(0.0);
        double logoEnd = logo.map(FittedLogo::endMm).orElse(0.0);
        Optional<FittedLetterhead> letterhead =
                parts.letterhead()
                        .map(head -> FittedLetterhead.of(head, place, width - beside, logoEnd));
        Optional<FixedHead> fixed =
                FixedHead.of(
                        letter, left, width, letterhead.map(FittedLetterhead::ruleMm).orElse(0.0));
        double top =
                fixed.map(head -> head.textTopMm(TextStyles.subjectLeadingPt(letter)))
                        .orElseGet(() -> plainTopMm(parts, place, usage));
        return new Geometry(
                paper, usage.isRightToLeft(), left, right, top, place, logo, letterhead, fixed);
    }

    private static double plainRightMm(Paper paper, Usage usage) {
        double width = paper.widthMm() - 2 * usage.marginMm();
        if (usage == Usage.CHINESE) {
            // A measure of whole ems needs no stretching of full lines.
            double em = Points.toMm(usage.sizePt());
            width = Math.floor(width / em) * em;
        }
        return paper.widthMm() - usage.marginMm() - width;
    }

    private static double plainTopMm(HeadParts parts, LetterheadMeasures place, Usage usage) {
        if (parts.isEmpty()) {
            return TOP_MM;
        }
        return parts.letterhead().isPresent() || parts.logo().isPresent()
                ? topMm(place)
                : FIRST_BASELINE_MM - Leading.ascentMm(Points.toMm(usage.leadingPt()));
    }

    /** Top of the first sponsor's line. */
    double letterheadTopMm() {
        return topMm(place);
    }

    private static double topMm(LetterheadMeasures place) {
        return place.baselineMm() - Leading.ascentMm(LetterheadMeasures.SPONSOR_LEADING_MM);
    }

    /** The place of a part that begins at the side that lines are read from. */
    Frame turned(Frame frame) {
        return rightToLeft ? frame.mirrored(leftMm, paper.widthMm() - rightMm) : frame;
    }

    double widthMm() {
        return paper.widthMm() - leftMm - rightMm;
    }

    /** Width of the text, in twips. */
    int textWidth() {
        return Twips.ofMillimetres(widthMm());
    }
}
