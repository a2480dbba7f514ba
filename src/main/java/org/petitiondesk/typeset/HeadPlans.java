package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.typeset.HeadPlan.DatePlace;
import org.petitiondesk.typeset.HeadPlan.LetterheadPlace;
import org.petitiondesk.typeset.HeadPlan.References;
import org.petitiondesk.typeset.HeadPlan.Subject;

/** The plans of the layouts: window envelopes by their standards, plain paper by the language. */
final class HeadPlans {
    /** How far a French address may go on into the right margin. */
    private static final double INTO_MARGIN = 6;

    private static final double INFO_LEADING = 5.13;
    private static final double LETTERHEAD_TRACKING = 0.25;

    private final Setting setting;
    private final Geometry page;
    private final HeadSizes sizes;

    HeadPlans(Setting setting, HeadSizes sizes) {
        this.setting = setting;
        this.page = setting.geometry();
        this.sizes = sizes;
    }

    HeadPlan plan() {
        return switch (setting.letter().page().layout()) {
            case DIN_5008_A -> german(LetterLayout.DIN_5008_A, 27);
            case DIN_5008_B -> german(LetterLayout.DIN_5008_B, 45);
            case SN_010130 -> swiss();
            case US_NO_10 -> american();
            case PLAIN -> plain();
        };
    }

    /** DIN 5008, both forms: B stands 18 mm lower than A. */
    private HeadPlan german(LetterLayout form, double boxTop) {
        boolean high = form == LetterLayout.DIN_5008_A;
        double infoBaseline = boxTop + (high ? 7.5 : 7.4);
        double zoneTop = boxTop + 5.2;
        return new HeadPlan(
                letterhead(high ? 12 : 19, high ? 22 : 32, 13),
                boxTop + 5,
                new AddressZone(25, 75, boxTop + 17.7, zoneTop, boxTop + 45, 10, 1.1),
                new References(125, 147, infoBaseline, INFO_LEADING),
                new DatePlace(false, 147, below(infoBaseline)),
                subjectLine(),
                boxTop + 58.6,
                0,
                13.6);
    }

    /** SN 010130 with the window on the right. */
    private HeadPlan swiss() {
        double infoBaseline = 54.5;
        return new HeadPlan(
                letterhead(17, 34, 12.5),
                0,
                new AddressZone(119, 71, 52, 52, 83.5, 9.8, 1.26),
                new References(25, 47, infoBaseline, 4.85),
                new DatePlace(false, 47, below(infoBaseline)),
                subjectLine(),
                99.9,
                0,
                13.4);
    }

    /** No. 10 window; four lines keep the distance from the window's edges that USPS wants. */
    private HeadPlan american() {
        double inside = sizes.addressLines() <= 4 ? 66.7 : 63.5;
        return new HeadPlan(
                letterhead(16, 29, 13),
                0,
                new AddressZone(25.4, 82.5, inside, 63.5, 85.7, 9.4, 1.13),
                new References(0, 0, 51.3, 4.4),
                new DatePlace(false, 25.4, 51.3),
                subjectLine(),
                97.6,
                0,
                13.6);
    }

    private HeadPlan plain() {
        return switch (setting.language().primary()) {
            case "zh", "ja", "yue" -> chinese();
            case "ko" -> korean();
            case "fr" -> french();
            default -> english();
        };
    }

    private HeadPlan english() {
        double rule = 29;
        double first = 44;
        double top = sizes.hasDate() || sizes.referenceRows() > 0 ? first + 8 : first - 3;
        return new HeadPlan(
                letterhead(18, rule, 13),
                0,
                AddressZone.open(page.leftMm(), 95, top, 10.4, 1.3),
                new References(0, 0, first, 4.6),
                new DatePlace(false, page.leftMm(), first),
                subjectLine(),
                0,
                12,
                11.4);
    }

    private HeadPlan french() {
        // A long address begins higher, so that the text need not begin lower.
        double top = sizes.addressLines() > 7 ? 44 : 50;
        AddressZone zone =
                AddressZone.open(110, page.rightMm() + INTO_MARGIN - 110, top, 9.8, 1.32);
        double addressEnd = sizes.addressEnd(zone, setting);
        return new HeadPlan(
                letterhead(18.8, 25.4, 12),
                0,
                zone,
                new References(27.5, 49.5, 47.5, 5.6),
                new DatePlace(false, 110, Math.max(85.6, addressEnd + 9)),
                Subject.LABEL_FIRST,
                96.2,
                10,
                11.7);
    }

    private HeadPlan chinese() {
        double titleEnd = sizes.titleEnd(54, setting);
        double addressTop = titleEnd + 6.8;
        return new HeadPlan(
                new LetterheadPlace(20, 23, new Type(Style.SANS_BOLD, 11, 0), 0),
                0,
                AddressZone.open(page.leftMm(), page.widthMm(), addressTop, 12, 1.65),
                new References(0, 0, 20, 4.2),
                new DatePlace(true, page.rightMm(), 33),
                Subject.TITLE,
                54,
                0,
                12);
    }

    private HeadPlan korean() {
        return new HeadPlan(
                new LetterheadPlace(20.2, 23.4, Type.sans(11.5), 0),
                0,
                AddressZone.open(page.leftMm(), page.widthMm(), 43, 11, 1.58),
                new References(0, 0, 20.2, 4.2),
                new DatePlace(true, page.rightMm(), 33),
                Subject.ROW,
                0,
                sizes.addressLines() > 0 ? 7.4 : 46,
                15.5);
    }

    private Subject subjectLine() {
        return setting.language().primary().equals("fr") ? Subject.LABEL_FIRST : Subject.LINE;
    }

    private double below(double infoBaseline) {
        return infoBaseline + sizes.referenceRows() * INFO_LEADING;
    }

    private static LetterheadPlace letterhead(double baseline, double rule, double sizePt) {
        return new LetterheadPlace(baseline, rule, Type.sans(sizePt), LETTERHEAD_TRACKING);
    }
}
