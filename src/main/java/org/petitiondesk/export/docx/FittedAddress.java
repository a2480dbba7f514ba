package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.LineDistance;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.model.letter.WindowEnvelope;

import java.util.List;

/**
 * An address fitted into an envelope's window. Many lines first borrow the room above the usual
 * place, then are set smaller, but never so small that a postman cannot read them.
 *
 * @param fits whether all of it can be seen
 * @param endMm baseline of the last line
 */
record FittedAddress(Frame frame, double sizePt, double leadingPt, boolean fits, double endMm) {
    private static final double SIZE_PT = 10;
    private static final double LEAST_SIZE_PT = 8;
    private static final double STEP_PT = 0.5;
    private static final double LEADING = 1.1;
    private static final double ARABIC_LEADING = 1.45;
    private static final double OPEN_LEADING = 1.29;
    private static final double CAP_HEIGHT = 0.76;

    static FittedAddress of(List<String> address, WindowEnvelope.Window window, Usage usage) {
        double roomMm = window.bottomMm() - window.topMm();
        double sizePt = SIZE_PT;
        double tight = Math.max(LEADING, distance(address));
        double leading = usage == Usage.ARABIC ? ARABIC_LEADING : tight;
        if (heightMm(address, sizePt * leading, sizePt, window) > roomMm) {
            leading = tight;
        }
        while (sizePt > LEAST_SIZE_PT
                && heightMm(address, sizePt * leading, sizePt, window) > roomMm) {
            sizePt -= STEP_PT;
        }
        double leadingPt = leading * sizePt;
        double heightMm = heightMm(address, leadingPt, sizePt, window);
        double y =
                Math.max(
                        window.topMm(),
                        Math.min(window.usualTopMm(), window.bottomMm() - heightMm));
        // What wide lines have above their letters may stand above the window.
        double top = y - Leading.ascentMm(Points.toMm(leadingPt - LEADING * sizePt));
        Frame frame = new Frame(window.xMm(), top, window.widthMm(), window.bottomMm() - top);
        return new FittedAddress(frame, sizePt, leadingPt, heightMm <= roomMm, y + heightMm);
    }

    /** Where no window shows it: it may be as long as it likes. */
    static FittedAddress open(List<String> address, double xMm, double widthMm, double topMm) {
        double leadingPt = Math.max(OPEN_LEADING, distance(address)) * SIZE_PT;
        double leading = Points.toMm(leadingPt);
        double first = topMm + CAP_HEIGHT * Points.toMm(SIZE_PT);
        int lines = lines(address, SIZE_PT, widthMm);
        Frame frame = new Frame(xMm, first - Leading.ascentMm(leading), widthMm, lines * leading);
        double end = address.isEmpty() ? topMm : first + (lines - 1) * leading;
        return new FittedAddress(frame, SIZE_PT, leadingPt, true, end);
    }

    /** How far apart its lines must be, in sizes, so that they do not touch. */
    static double distance(List<String> address) {
        return LineDistance.of(String.join("", address));
    }

    private static double heightMm(
            List<String> address, double leadingPt, double sizePt, WindowEnvelope.Window window) {
        return Points.toMm(lines(address, sizePt, window.widthMm()) * leadingPt);
    }

    private static int lines(List<String> address, double sizePt, double widthMm) {
        return address.stream().mapToInt(line -> TextWidth.lines(line, sizePt, widthMm)).sum();
    }
}
