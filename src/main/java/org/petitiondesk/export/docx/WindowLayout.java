package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.LetterLayout;

import java.util.List;
import java.util.Optional;

/**
 * What a layout for window envelopes fixes on the first page, in millimetres: DIN 5008 forms A and
 * B, SN 010130 with the window right, and the United States' No. 10 envelope.
 *
 * @param information where references stand
 * @param dateBeside whether the date stands at the left, and not above the references
 * @param textTopMm where subject and text begin
 * @param marks where the sheet is folded and punched
 */
record WindowLayout(
        Frame letterhead,
        AddressWindow address,
        Frame information,
        boolean dateBeside,
        double textTopMm,
        List<Mark> marks) {
    private static final double DATE_LINE_MM = 7;
    private static final double HEAD_MM = 160;
    private static final Mark PUNCH = new Mark(148.5, 4);

    private static final WindowLayout DIN_5008_A =
            new WindowLayout(
                    new Frame(25, 8, HEAD_MM, 18),
                    new AddressWindow(25, 80, 37, 44.7, 72),
                    new Frame(125, 32, 65, 40),
                    false,
                    80.5,
                    List.of(Mark.fold(87), PUNCH, Mark.fold(192)));
    private static final WindowLayout DIN_5008_B =
            new WindowLayout(
                    new Frame(25, 15, HEAD_MM, 25),
                    new AddressWindow(25, 80, 55, 62.7, 90),
                    new Frame(125, 50, 65, 40),
                    false,
                    98.5,
                    List.of(Mark.fold(105), PUNCH, Mark.fold(210)));
    private static final WindowLayout SN_010130 =
            new WindowLayout(
                    new Frame(25, 15, HEAD_MM, 30),
                    new AddressWindow(119, 79, 52, 52.5, 83.5),
                    new Frame(25, 52.5, 85, 36),
                    false,
                    98.5,
                    List.of(Mark.fold(105), PUNCH, Mark.fold(210)));
    private static final WindowLayout US_NO_10 =
            new WindowLayout(
                    new Frame(25.4, 15, HEAD_MM, 28),
                    new AddressWindow(25.4, 82.5, 63.5, 66.7, 85.7),
                    new Frame(120, 47, 70.5, 38),
                    true,
                    95,
                    List.of(Mark.fold(98.4), Mark.fold(188.9)));

    /** A hairline near the sheet's left edge. */
    record Mark(double yMm, double lengthMm) {
        private static final double X_MM = 3.5;
        private static final double SPACER_MM = Vocabulary.SPACER_PT * 25.4 / 72;

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
        return switch (layout) {
            case PLAIN -> Optional.empty();
            case DIN_5008_A -> Optional.of(DIN_5008_A);
            case DIN_5008_B -> Optional.of(DIN_5008_B);
            case SN_010130 -> Optional.of(SN_010130);
            case US_NO_10 -> Optional.of(US_NO_10);
        };
    }

    Frame date() {
        double x = dateBeside ? letterhead.xMm() : information.xMm();
        return new Frame(x, information.yMm(), information.widthMm(), DATE_LINE_MM);
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
}
