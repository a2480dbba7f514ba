package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.FrenchHead;
import org.petitiondesk.model.letter.LetterheadMeasures;
import org.petitiondesk.model.letter.WindowEnvelope;
import org.petitiondesk.typeset.HeadPlan.DatePlace;
import org.petitiondesk.typeset.HeadPlan.LetterheadPlace;
import org.petitiondesk.typeset.HeadPlan.References;
import org.petitiondesk.typeset.HeadPlan.Subject;

import java.util.Optional;

/** The plans of the layouts: window envelopes by their standards, plain paper by the language. */
final class HeadPlans {
    private static final double BESIDE_INFO = 3;

    private static final double LETTERHEAD_TRACKING = 0.25;
    private static final double BESIDE_GAP = 6;

    private final Setting setting;
    private final Geometry page;
    private final HeadSizes sizes;
    private final LetterheadMeasures measures;

    HeadPlans(Setting setting, HeadSizes sizes) {
        this.setting = setting;
        this.page = setting.geometry();
        this.sizes = sizes;
        measures = LetterheadMeasures.of(setting.letter().page().layout(), setting.language());
    }

    HeadPlan plan() {
        return WindowEnvelope.of(setting.letter().page().layout())
                .map(this::windowed)
                .orElseGet(this::plain);
    }

    private HeadPlan windowed(WindowEnvelope envelope) {
        return switch (envelope) {
            case DIN_5008_A, DIN_5008_B -> german(envelope);
            case SN_010130, SN_010130_LEFT -> swiss(envelope);
            case US_NO_10 -> american(envelope);
        };
    }

    private HeadPlan german(WindowEnvelope envelope) {
        AddressZone zone = zone(envelope, 10, 1.1);
        References information = information(envelope);
        DatePlace date = below(information);
        return new HeadPlan(
                letterhead(),
                zone.topMm() - 0.2,
                zone,
                information,
                date,
                subjectLine(),
                subjectMm(envelope, date),
                0,
                13.6);
    }

    private HeadPlan swiss(WindowEnvelope envelope) {
        References information = information(envelope);
        DatePlace date = below(information);
        return new HeadPlan(
                letterhead(),
                0,
                zone(envelope, 9.8, 1.26),
                information,
                date,
                subjectLine(),
                subjectMm(envelope, date),
                0,
                13.4);
    }

    /** Four lines keep the distance from the window's edges that USPS wants. */
    private HeadPlan american(WindowEnvelope envelope) {
        double first = envelope.informationMm();
        AddressZone zone = zone(envelope, 9.4, 1.13);
        References references =
                References.atRight(
                        first,
                        setting.leadingMm(envelope.referenceLeadingMm(), References.VALUE_PT));
        return new HeadPlan(
                letterhead(),
                0,
                sizes.addressLines() <= 4 ? zone : zone.fromTop(),
                references,
                besideReferences(references),
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
        LetterheadPlace letterhead = letterhead();
        double first = 44 + down(letterhead, 44);
        References references =
                References.atRight(first, setting.leadingMm(4.6, References.VALUE_PT));
        DatePlace date = besideReferences(references);
        boolean dated = sizes.date().isPresent() || !sizes.references().isEmpty();
        double top = dated ? first + 8 + sizes.dateTakesMm(date, setting) : first - 3;
        return new HeadPlan(
                letterhead,
                0,
                AddressZone.open(page.leftMm(), 95, top, 10.4, setting.leading(1.3)),
                references,
                date,
                subjectLine(),
                0,
                12,
                11.4);
    }

    private HeadPlan french() {
        LetterheadPlace letterhead = letterhead();
        FrenchHead head = FrenchHead.of(sizes.addressLines(), letterhead.ruleMm());
        double x = FrenchHead.ADDRESS_X_MM;
        double width = FrenchHead.addressWidthMm(page.rightMm());
        AddressZone zone = AddressZone.open(x, width, head.addressTopMm(), 9.8, 1.32);
        double value = page.leftMm() + WindowEnvelope.LABEL_WIDTH_MM;
        return new HeadPlan(
                letterhead,
                0,
                zone,
                new References(
                        page.leftMm(),
                        value,
                        x - BESIDE_INFO - value,
                        head.referencesMm(),
                        FrenchHead.REFERENCE_LEADING_MM),
                new DatePlace(
                        false,
                        x,
                        page.rightMm() - x,
                        FrenchHead.dateMm(sizes.addressEnd(zone, setting)),
                        setting.manner().type(),
                        setting.manner().leadingMm()),
                Subject.LABEL_FIRST,
                FrenchHead.SUBJECT_MM,
                FrenchHead.SUBJECT_GAP_MM,
                FrenchHead.BODY_GAP_MM);
    }

    private HeadPlan chinese() {
        References references = References.atRight(measures.baselineMm(), 4.2);
        LetterheadPlace letterhead =
                beside(references, new Type(Style.SANS_BOLD, measures.sizePt(), 0));
        DatePlace date = atRight(33 + down(letterhead, 33));
        double down = down(letterhead, 33) + sizes.dateTakesMm(date, setting);
        double titleEnd = sizes.titleEnd(54 + down, setting);
        double addressTop = titleEnd + 6.8;
        return new HeadPlan(
                letterhead,
                0,
                AddressZone.open(page.leftMm(), page.widthMm(), addressTop, 12, 1.65),
                references,
                date,
                Subject.TITLE,
                54 + down,
                0,
                12);
    }

    private HeadPlan korean() {
        References references = References.atRight(measures.baselineMm(), 4.2);
        LetterheadPlace letterhead = beside(references, Type.sans(measures.sizePt()));
        DatePlace date = atRight(33 + down(letterhead, 33));
        double down = down(letterhead, 33) + sizes.dateTakesMm(date, setting);
        return new HeadPlan(
                letterhead,
                0,
                AddressZone.open(page.leftMm(), page.widthMm(), 43 + down, 11, 1.58),
                references,
                date,
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
        AddressZone zone = AddressZone.of(envelope.address(), sizePt, setting.leading(leading));
        return zone.at(setting.fixedMm(zone.xMm(), zone.widthMm()));
    }

    /** They may go on up to the address, or a little into the margin. */
    private References information(WindowEnvelope envelope) {
        WindowEnvelope.Area area = envelope.information();
        double x = setting.fixedMm(area.xMm(), area.widthMm());
        double value = x + WindowEnvelope.LABEL_WIDTH_MM;
        double address = setting.fixedMm(envelope.address().xMm(), envelope.address().widthMm());
        double end = x < address ? address - BESIDE_INFO : page.rightMm() + BESIDE_INFO;
        return new References(
                x,
                value,
                end - value,
                envelope.informationMm(),
                setting.leadingMm(envelope.referenceLeadingMm(), References.VALUE_PT));
    }

    private DatePlace below(References information) {
        double x = information.valueXMm();
        return new DatePlace(
                false,
                x,
                Math.min(information.valueWidthMm(), page.rightMm() - x),
                information.baselineMm()
                        + sizes.referenceLines(information, setting)
                                * Math.max(WindowEnvelope.DATE_LEADING_MM, information.leadingMm()),
                information.valueType(),
                information.leadingMm());
    }

    /** Lower than usual where the date ends lower. */
    private double subjectMm(WindowEnvelope envelope, DatePlace date) {
        double end = date.baselineMm() + sizes.dateTakesMm(date, setting);
        return Math.max(envelope.subjectMm(), end + WindowEnvelope.BELOW_INFORMATION_MM);
    }

    /** At the left margin, in the line of the references or, where they are wide, what is left. */
    private DatePlace besideReferences(References references) {
        double width = page.widthMm() - sizes.referencesWidth(references, setting) - BESIDE_GAP;
        return new DatePlace(
                false,
                page.leftMm(),
                Math.max(page.widthMm() / 3, width),
                references.baselineMm(),
                setting.manner().type(),
                setting.manner().leadingMm());
    }

    /** At the right margin, in a line of its own. */
    private DatePlace atRight(double baselineMm) {
        return new DatePlace(
                true,
                page.rightMm(),
                page.widthMm(),
                baselineMm,
                setting.manner().type(),
                setting.manner().leadingMm());
    }

    private LetterheadPlace letterhead() {
        return reaching(
                new LetterheadPlace(
                        Optional.empty(),
                        page.leftMm(),
                        measures.baselineMm(),
                        measures.ruleMm(),
                        measures.lowestRuleMm(),
                        page.widthMm(),
                        Type.sans(measures.sizePt()),
                        LETTERHEAD_TRACKING));
    }

    /** A letterhead that begins on the line of the references, which stand right of it. */
    private LetterheadPlace beside(References references, Type type) {
        double beside = sizes.referencesWidth(references, setting);
        double width = Math.max(page.widthMm() / 2, page.widthMm() - beside - BESIDE_GAP);
        double below = (sizes.references().size() - 1) * references.leadingMm();
        return reaching(
                new LetterheadPlace(
                        Optional.empty(),
                        page.leftMm(),
                        references.baselineMm(),
                        measures.ruleMm() + Math.max(0, below),
                        measures.lowestRuleMm(),
                        width,
                        type,
                        0));
    }

    /** The place with its logo, and its rule below what really stands there. */
    private LetterheadPlace reaching(LetterheadPlace bare) {
        LetterheadPlace place =
                sizes.logo()
                        .map(logo ->
                                bare.beside(LogoPlace.of(logo.picture(), measures, bare.xMm())))
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
        return Math.max(0, letterhead.ruleMm() + LetterheadMeasures.BELOW_RULE_MM - plannedMm);
    }
}
