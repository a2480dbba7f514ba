package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Points;
import org.petitiondesk.model.letter.WindowEnvelope;

import java.util.List;

/**
 * An address fitted into an envelope's window. Many lines first borrow the room above the usual
 * place, then are set smaller, but never so small that a postman cannot read them.
 *
 * @param fits whether all of it can be seen
 */
record FittedAddress(Frame frame, double sizePt, double leadingPt, boolean fits) {
    private static final double SIZE_PT = 10;
    private static final double LEAST_SIZE_PT = 8;
    private static final double STEP_PT = 0.5;
    private static final double LEADING = 1.1;

    static FittedAddress of(List<String> address, WindowEnvelope.Window window) {
        double roomMm = window.bottomMm() - window.topMm();
        double sizePt = SIZE_PT;
        while (sizePt > LEAST_SIZE_PT && heightMm(address, sizePt, window) > roomMm) {
            sizePt -= STEP_PT;
        }
        double heightMm = heightMm(address, sizePt, window);
        double y =
                Math.max(
                        window.topMm(),
                        Math.min(window.usualTopMm(), window.bottomMm() - heightMm));
        Frame frame = new Frame(window.xMm(), y, window.widthMm(), window.bottomMm() - y);
        return new FittedAddress(frame, sizePt, LEADING * sizePt, heightMm <= roomMm);
    }

    private static double heightMm(
            List<String> address, double sizePt, WindowEnvelope.Window window) {
        int lines =
                address.stream()
                        .mapToInt(line -> TextWidth.lines(line, sizePt, window.widthMm()))
                        .sum();
        return Points.toMm(lines * LEADING * sizePt);
    }
}
