package org.petitiondesk.export.docx;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.FrenchHead;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.model.letter.WindowEnvelope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands at fixed places on the first page: all above the text where an envelope has a window,
 * and in French letters, whose address is at the right. In millimetres.
 *
 * @param referenceLeadingMm from one reference's line to the next
 * @param referencesRight whether they end at the right of their frame
 * @param smallDate whether the date is one of the references
 * @param subjectMm baseline of the subject
 * @param bodyGapMm from the subject's last baseline to the first one of the text
 */
record FixedHead(
        Frame references,
        double referenceLeadingMm,
        boolean referencesRight,
        Frame date,
        boolean smallDate,
        FittedAddress address,
        Optional<Frame> returnLine,
        List<Mark> marks,
        double subjectMm,
        double bodyGapMm) {
    private static final double INFORMATION_PT = 9;
    private static final double DATE_LINE_MM = 7;
    private static final double BESIDE_GAP_MM = 6;
    private static final double RETURN_LINE_MM = 3.6;
    private static final double PUNCH_LENGTH_MM = 4;

    /** A hairline near the sheet's left edge. */
    record Mark(double yMm, double lengthMm) {
        private static final double X_MM = 3.5;
        private static final double SPACER_MM = Points.toMm(Vocabulary.SPACER_PT);

        static Mark fold(double yMm) {
            return new Mark(yMm, 2);
        }

        /**
         * A frame for a spacer with a line below it. A line above would be drawn twice by
         * LibreOffice.
         */
        Frame frame() {
            return new Frame(X_MM, yMm - SPACER_MM, lengthMm, SPACER_MM);
        }
    }

    /**
     * Of letters that have one.
     *
     * @param leftMm of their text, which has a width
     * @param ruleMm below the letterhead, 0 where there is none
     */
    static Optional<FixedHead> of(
            LetterDocument letter, double leftMm, double widthMm, double ruleMm) {
        HeadParts parts = HeadParts.of(letter);
        boolean french =
                Usage.of(letter.language()) == Usage.FRENCH
                        && letter.page().layout() == LetterLayout.PLAIN
                        && !parts.isEmpty();
        return french
                ? Optional.of(french(parts, letter.page().paper(), leftMm, widthMm, ruleMm))
                : WindowEnvelope.of(letter.page().layout())
                        .map(envelope ->
                                windowed(
                                        parts,
                                        envelope,
                                        Usage.of(letter.language()),
                                        leftMm,
                                        widthMm));
    }

    private static FixedHead windowed(
            HeadParts parts, WindowEnvelope envelope, Usage usage, double left, double width) {
        FittedAddress address = FittedAddress.of(parts.address(), envelope.address(), usage);
        WindowEnvelope.Area area = envelope.information();
        double first = envelope.informationMm();
        return switch (envelope) {
            case DIN_5008_A, DIN_5008_B, SN_010130, SN_010130_LEFT -> {
                double leading = envelope.referenceLeadingMm();
                Frame references = frame(area.xMm(), first, area.widthMm(), leading);
                double date = first + rows(parts, references) * WindowEnvelope.DATE_LEADING_MM;
                double dateWidth = area.widthMm() - WindowEnvelope.LABEL_WIDTH_MM;
                int lines = parts.dateLines(INFORMATION_PT, dateWidth);
                double last = date + (lines - 1) * leading;
                yield new FixedHead(
                        references,
                        leading,
                        false,
                        turned(
                                frame(
                                        area.xMm() + WindowEnvelope.LABEL_WIDTH_MM,
                                        date,
                                        dateWidth,
                                        WindowEnvelope.DATE_LEADING_MM),
                                usage,
                                area.xMm(),
                                area.widthMm()),
                        true,
                        address,
                        returnLine(envelope),
                        marks(envelope.foldsMm(), envelope.punchMm()),
                        Math.max(envelope.subjectMm(), last + WindowEnvelope.BELOW_INFORMATION_MM),
                        13.6);
            }
            case US_NO_10 ->
                    new FixedHead(
                            turned(
                                    frame(
                                            area.xMm(),
                                            first,
                                            area.widthMm(),
                                            envelope.referenceLeadingMm()),
                                    usage,
                                    left,
                                    width),
                            envelope.referenceLeadingMm(),
                            true,
                            turned(
                                    frame(
                                            left,
                                            first,
                                            besideReferences(parts, area.widthMm(), width),
                                            WindowEnvelope.DATE_LEADING_MM),
                                    usage,
                                    left,
                                    width),
                            false,
                            address,
                            returnLine(envelope),
                            marks(envelope.foldsMm(), envelope.punchMm()),
                            envelope.subjectMm(),
                            13.6);
        };
    }

    private static FixedHead french(
            HeadParts parts, Paper paper, double left, double width, double rule) {
        FrenchHead head = FrenchHead.of(parts.address().size(), rule);
        double addressWidth = FrenchHead.addressWidthMm(left + width);
        FittedAddress address =
                FittedAddress.open(
                        parts.address(),
                        FrenchHead.ADDRESS_X_MM,
                        addressWidth,
                        head.addressTopMm());
        double date = FrenchHead.dateMm(address.endMm());
        double leading = Points.toMm(Usage.FRENCH.leadingPt());
        int lines = parts.dateLines(Usage.FRENCH.sizePt(), addressWidth);
        double last =
                parts.dated()
                        ? date + (lines - 1) * leading
                        : parts.address().isEmpty() ? rule : address.endMm();
        boolean folded = paper == Paper.A4 && !parts.address().isEmpty();
        return new FixedHead(
                frame(
                        left,
                        head.referencesMm(),
                        FrenchHead.ADDRESS_X_MM - 3 - left,
                        FrenchHead.REFERENCE_LEADING_MM),
                FrenchHead.REFERENCE_LEADING_MM,
                false,
                frame(FrenchHead.ADDRESS_X_MM, date, addressWidth, leading),
                false,
                address,
                Optional.empty(),
                folded ? marks(FrenchHead.FOLDS_MM, FrenchHead.PUNCH_MM) : List.of(),
                parts.titled()
                        ? Math.max(FrenchHead.SUBJECT_MM, last + FrenchHead.SUBJECT_GAP_MM)
                        : last + FrenchHead.BODY_GAP_MM,
                FrenchHead.BODY_GAP_MM);
    }

    private static Frame frame(double x, double baseline, double width, double leading) {
        return new Frame(x, baseline - Leading.ascentMm(leading), width, DATE_LINE_MM);
    }

    /** At the other side within some width where lines are read from the right. */
    private static Frame turned(Frame frame, Usage usage, double left, double width) {
        return usage.isRightToLeft() ? frame.mirrored(left, left + width) : frame;
    }

    /** How wide a date may be that stands in the line of the references. */
    private static double besideReferences(HeadParts parts, double leastMm, double widthMm) {
        double widest =
                parts.references().stream()
                        .mapToDouble(row -> TextWidth.ems(row.label() + " " + row.value()))
                        .max()
                        .orElse(0);
        return Math.max(leastMm, widthMm - Points.toMm(widest * INFORMATION_PT) - BESIDE_GAP_MM);
    }

    /** How many lines the references take. */
    private static int rows(HeadParts parts, Frame frame) {
        return parts.references().stream()
                .mapToInt(row ->
                        TextWidth.lines(
                                row.value(),
                                INFORMATION_PT,
                                frame.widthMm() - WindowEnvelope.LABEL_WIDTH_MM))
                .sum();
    }

    /** Where the sheet is folded and punched, from top to bottom. */
    private static List<Mark> marks(List<Double> foldsMm, double punchMm) {
        List<Mark> marks = new ArrayList<>(foldsMm.stream().map(Mark::fold).toList());
        if (punchMm > 0) {
            marks.add(1, new Mark(punchMm, PUNCH_LENGTH_MM));
        }
        return marks;
    }

    /** The line that names the sender above the address; none where the window is too low. */
    private static Optional<Frame> returnLine(WindowEnvelope envelope) {
        WindowEnvelope.Window address = envelope.address();
        return switch (envelope) {
            case DIN_5008_A, DIN_5008_B ->
                    Optional.of(
                            new Frame(
                                    address.xMm(),
                                    address.topMm() - RETURN_LINE_MM,
                                    address.widthMm(),
                                    RETURN_LINE_MM));
            case SN_010130, SN_010130_LEFT, US_NO_10 -> Optional.empty();
        };
    }

    /**
     * Where subject and text begin.
     *
     * @param subjectLeadingPt height of the subject's line
     */
    double textTopMm(double subjectLeadingPt) {
        return subjectMm - Leading.ascentMm(Points.toMm(subjectLeadingPt));
    }

    /** What has too little room; the same as when pages are set, for a person is told once. */
    static List<Problem> tooLong(LetterDocument letter) {
        Geometry geometry = Geometry.of(letter);
        HeadParts parts = HeadParts.of(letter);
        List<Problem> problems = new ArrayList<>();
        if (geometry.letterhead().filter(head -> !head.whole()).isPresent()) {
            problems.add(
                    Problem.warning("letter.letterhead-too-long", Problem.Place.field("sponsors")));
        }
        if (geometry.fixed().filter(head -> !head.address().fits()).isPresent()) {
            problems.add(
                    Problem.warning(
                            "letter.address-too-long",
                            Problem.Place.field("address"),
                            Integer.toString(parts.address().size()),
                            parts.address().getFirst()));
        }
        return problems;
    }
}
