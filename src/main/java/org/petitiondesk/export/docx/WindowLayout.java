package org.petitiondesk.export.docx;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.model.letter.WindowEnvelope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands at fixed places on the first page of a letter for a window envelope, in millimetres.
 *
 * @param dateBeside whether the date stands at the left, and not above the references
 */
record WindowLayout(
        WindowEnvelope envelope, Frame letterhead, Frame information, boolean dateBeside) {
    private static final double DATE_LINE_MM = 7;
    private static final double RETURN_LINE_MM = 3.6;
    private static final double HEAD_MM = 160;
    private static final double PUNCH_LENGTH_MM = 4;

    /** From the top of the subject's paragraph to its baseline. */
    private static final double SUBJECT_ASCENT_MM = 7.9;

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

    static Optional<WindowLayout> of(LetterLayout layout) {
        return WindowEnvelope.of(layout).map(WindowLayout::of);
    }

    private static WindowLayout of(WindowEnvelope envelope) {
        WindowEnvelope.Area area = envelope.information();
        Frame information =
                new Frame(area.xMm(), area.topMm(), area.widthMm(), area.bottomMm() - area.topMm());
        return switch (envelope) {
            case DIN_5008_A ->
                    new WindowLayout(envelope, head(envelope, 25, 8), information, false);
            case DIN_5008_B, SN_010130, SN_010130_LEFT ->
                    new WindowLayout(envelope, head(envelope, 25, 15), information, false);
            case US_NO_10 ->
                    new WindowLayout(envelope, head(envelope, 25.4, 15), information, true);
        };
    }

    private static Frame head(WindowEnvelope envelope, double x, double y) {
        return new Frame(x, y, HEAD_MM, envelope.letterheadBottomMm() - y);
    }

    /** Where subject and text begin. */
    double textTopMm() {
        return envelope.subjectMm() - SUBJECT_ASCENT_MM;
    }

    /** Where the sheet is folded and punched, from top to bottom. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(envelope.foldsMm().stream().map(Mark::fold).toList());
        if (envelope.punchMm() > 0) {
            marks.add(1, new Mark(envelope.punchMm(), PUNCH_LENGTH_MM));
        }
        return marks;
    }

    Frame date() {
        double x = dateBeside ? letterhead.xMm() : information.xMm();
        return new Frame(x, information.yMm(), information.widthMm(), DATE_LINE_MM);
    }

    /** The line that names the sender above the address; none where the window is too low. */
    Optional<Frame> returnLine() {
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

    /** References leave room for the date that stands above them. */
    Frame references(boolean dated) {
        double down = dated && !dateBeside ? DATE_LINE_MM : 0;
        return new Frame(
                information.xMm(),
                information.yMm() + down,
                information.widthMm(),
                information.heightMm() - down);
    }

    /** What has too little room; the same as when pages are set, for a person is told once. */
    List<Problem> tooLong(LetterDocument letter) {
        Usage usage = Usage.of(letter.language());
        List<Problem> problems = new ArrayList<>();
        for (Block block : letter.blocks()) {
            if (block instanceof Block.Letterhead head
                    && !FittedLetterhead.of(head, letterhead, usage).whole()) {
                problems.add(
                        Problem.warning(
                                "letter.letterhead-too-long", Problem.Place.field("sponsors")));
            } else if (block instanceof Block.InsideAddress address
                    && !FittedAddress.of(address.lines(), envelope.address()).fits()) {
                problems.add(
                        Problem.warning(
                                "letter.address-too-long",
                                Problem.Place.field("address"),
                                Integer.toString(address.lines().size()),
                                address.lines().getFirst()));
            }
        }
        return problems;
    }
}
