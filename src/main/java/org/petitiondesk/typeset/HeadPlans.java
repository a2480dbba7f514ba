package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.WindowEnvelope;
import org.petitiondesk.typeset.HeadPlan.DatePlace;
import org.petitiondesk.typeset.HeadPlan.LetterheadPlace;
import org.petitiondesk.typeset.HeadPlan.References;
import org.petitiondesk.typeset.HeadPlan.Subject;

import java.util.Optional;

/** The plans of the layouts: window envelopes by their standards, plain paper by the language. */
final class HeadPlans {
    /** How far a French address may go on into the right margin. */
    private static final double INTO_MARGIN = 6;

    private static final double INFO_LEADING = 5.13;
    private static final double INFO_ASCENT = 2.5;

    /** From the labels of the information to what they label. */
    private static final double INFO_VALUE = 22;

    private static final double BESIDE_INFO = 3;

    private static final double LETTERHEAD_TRACKING = 0.25;
    private static final double BESIDE_GAP = 6;

    /** From a letterhead's rule to the first thing below it on plain paper, at least. */
    private static final double BELOW_RULE = 9.6;

    /** Arabic letters rise and fall far. */
    private static final double ARABIC_LEADING = 1.45;

    private static final double UNLIMITED = Double.POSITIVE_INFINITY;

    private final Setting setting;
    private final Geometry page;
    private final HeadSizes sizes;

    HeadPlans(Setting setting, HeadSizes sizes) {
        this.setting = setting;
        this.page = setting.geometry();
        this.sizes = sizes;
    }

    HeadPlan plan() {
        return WindowEnvelope.of(setting.letter().page().layout())
                .map(this::windowed)
                .orElseGet(this::plain);
    }

    private HeadPlan windowed(WindowEnvelope envelope) {
        return switch (envelope) {
            case DIN_5008_A -> german(envelope, letterhead(12, 22, 13, envelope));
            case DIN_5008_B -> german(envelope, letterhead(19, 32, 13, envelope));
            case SN_010130, SN_010130_LEFT -> swiss(envelope);
            case US_NO_10 -> american(envelope);
        };
    }

    private HeadPlan german(WindowEnvelope envelope, LetterheadPlace letterhead) {
        AddressZone zone = zone(envelope, 10, 1.1);
        References information = information(envelope, INFO_LEADING);
        return new HeadPlan(
                letterhead,
                zone.topMm() - 0.2,
                zone,
                information,
                new DatePlace(false, information.valueXMm(), below(information)),
                subjectLine(),
                envelope.subjectMm(),
                0,
                13.6);
    }

    private HeadPlan swiss(WindowEnvelope envelope) {
        References information = information(envelope, 4.85);
        return new HeadPlan(
                letterhead(17, 34, 12.5, envelope),
                0,
                zone(envelope, 9.8, 1.26),
                information,
                new DatePlace(false, information.valueXMm(), below(information)),
                subjectLine(),
                envelope.subjectMm(),
                0,
                13.4);
    }

    /** Four lines keep the distance from the window's edges that USPS wants. */
    private HeadPlan american(WindowEnvelope envelope) {
        double first = envelope.information().topMm() + INFO_ASCENT;
        AddressZone zone = zone(envelope, 9.4, 1.13);
        return new HeadPlan(
                letterhead(16, 29, 13, envelope),
                0,
                sizes.addressLines() <= 4 ? zone : zone.fromTop(),
                References.atRight(first, 4.4),
                new DatePlace(false, page.leftMm(), first),
                subjectLine(),
                envelope.subjectMm(),
                0,
                13.6);
    }

    private HeadPlan plain() {
        return switch (setting.language().writing()) {
            case HAN -> chinese();
            case HANGUL -> korean();
            case OTHER -> setting.language().sameLanguageAs(Language.FRENCH) ? french() : english();
        };
    }

    private HeadPlan english() {
        LetterheadPlace letterhead = letterhead(18, 29, 13, UNLIMITED);
        double first = 44 + down(letterhead, 44);
        double top = sizes.hasDate() || !sizes.references().isEmpty() ? first + 8 : first - 3;
        return new HeadPlan(
                letterhead,
                0,
                AddressZone.open(page.leftMm(), 95, top, 10.4, 1.3),
                References.atRight(first, 4.6),
                new DatePlace(false, page.leftMm(), first),
                subjectLine(),
                0,
                12,
                11.4);
    }

    private HeadPlan french() {
        LetterheadPlace letterhead = letterhead(18.8, 25.4, 12, UNLIMITED);
        double down = down(letterhead, 44);
        // A long address begins higher, so that the text need not begin lower.
        double top = (sizes.addressLines() > 7 ? 44 : 50) + down;
        AddressZone zone =
                AddressZone.open(110, page.rightMm() + INTO_MARGIN - 110, top, 9.8, 1.32);
        double addressEnd = sizes.addressEnd(zone, setting);
        return new HeadPlan(
                letterhead,
                0,
                zone,
                new References(27.5, 49.5, zone.xMm() - BESIDE_INFO - 49.5, 47.5 + down, 5.6),
                new DatePlace(false, 110, Math.max(85.6, addressEnd + 9)),
                Subject.LABEL_FIRST,
                96.2,
                10,
                11.7);
    }

    private HeadPlan chinese() {
        References references = References.atRight(20, 4.2);
        LetterheadPlace letterhead = beside(references, 23, new Type(Style.SANS_BOLD, 11, 0));
        double down = down(letterhead, 33);
        double titleEnd = sizes.titleEnd(54 + down, setting);
        double addressTop = titleEnd + 6.8;
        return new HeadPlan(
                letterhead,
                0,
                AddressZone.open(page.leftMm(), page.widthMm(), addressTop, 12, 1.65),
                references,
                new DatePlace(true, page.rightMm(), 33 + down),
                Subject.TITLE,
                54 + down,
                0,
                12);
    }

    private HeadPlan korean() {
        References references = References.atRight(20.2, 4.2);
        LetterheadPlace letterhead = beside(references, 23.4, Type.sans(11.5));
        double down = down(letterhead, 33);
        return new HeadPlan(
                letterhead,
                0,
                AddressZone.open(page.leftMm(), page.widthMm(), 43 + down, 11, 1.58),
                references,
                new DatePlace(true, page.rightMm(), 33 + down),
                Subject.ROW,
                0,
                sizes.addressLines() > 0 ? 7.4 : 46,
                15.5);
    }

    private Subject subjectLine() {
        return setting.language().primary().equals("fr") ? Subject.LABEL_FIRST : Subject.LINE;
    }

    /** What the window shows, which is where it is whatever the language. */
    private AddressZone zone(WindowEnvelope envelope, double sizePt, double leading) {
        AddressZone zone =
                AddressZone.of(
                        envelope.address(),
                        sizePt,
                        ComplexScript.ARABIC.writes(setting.language()) ? ARABIC_LEADING : leading);
        return zone.at(setting.fixedMm(zone.xMm(), zone.widthMm()));
    }

    /** They may go on up to the address, or a little into the margin. */
    private References information(WindowEnvelope envelope, double leading) {
        WindowEnvelope.Area area = envelope.information();
        double x = setting.fixedMm(area.xMm(), area.widthMm());
        double value = x + INFO_VALUE;
        double address = setting.fixedMm(envelope.address().xMm(), envelope.address().widthMm());
        double end = x < address ? address - BESIDE_INFO : page.rightMm() + BESIDE_INFO;
        return new References(x, value, end - value, area.topMm() + INFO_ASCENT, leading);
    }

    private double below(References information) {
        return information.baselineMm() + sizes.referenceLines(information, setting) * INFO_LEADING;
    }

    private LetterheadPlace letterhead(
            double baseline, double rule, double sizePt, WindowEnvelope envelope) {
        return letterhead(baseline, rule, sizePt, envelope.letterheadBottomMm());
    }

    private LetterheadPlace letterhead(
            double baseline, double rule, double sizePt, double lowestRule) {
        return reaching(
                new LetterheadPlace(
                        Optional.empty(),
                        page.leftMm(),
                        baseline,
                        rule,
                        lowestRule,
                        page.widthMm(),
                        Type.sans(sizePt),
                        LETTERHEAD_TRACKING));
    }

    /** A letterhead that begins on the line of the references, which stand right of it. */
    private LetterheadPlace beside(References references, double rule, Type type) {
        double beside = sizes.referencesWidth(references, setting);
        double width = Math.max(page.widthMm() / 2, page.widthMm() - beside - BESIDE_GAP);
        double below = (sizes.references().size() - 1) * references.leadingMm();
        return reaching(
                new LetterheadPlace(
                        Optional.empty(),
                        page.leftMm(),
                        references.baselineMm(),
                        rule + Math.max(0, below),
                        UNLIMITED,
                        width,
                        type,
                        0));
    }

    /** The place with its logo, and its rule below what really stands there. */
    private LetterheadPlace reaching(LetterheadPlace bare) {
        LetterheadPlace place =
                sizes.logo()
                        .map(logo -> bare.beside(LogoPlace.of(logo.picture(), bare)))
                        .orElse(bare);
        return place.withRule(
                sizes.letterhead()
                        .map(head ->
                                LetterheadLines.of(head, place, setting.forMeasuring()).ruleMm())
                        .map(rule -> Math.min(rule, place.lowestRuleMm()))
                        .orElse(place.ruleMm()));
    }

    /** How much lower than planned all stands that follows a long letterhead. */
    private static double down(LetterheadPlace letterhead, double plannedMm) {
        return Math.max(0, letterhead.ruleMm() + BELOW_RULE - plannedMm);
    }
}
