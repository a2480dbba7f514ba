package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Points;

import java.util.ArrayList;
import java.util.List;

/** What a reader sees of a letter, line by line, without heads, feet and marks. */
final class PrintedLines {
    private PrintedLines() {}

    /** Runs that follow one another on one baseline. */
    record PrintedLine(
            int page, double leftMm, double baselineMm, double rightMm, String text, int element) {}

    static List<PrintedLine> of(TypesetLetter letter) {
        List<PrintedLine> lines = new ArrayList<>();
        for (int page = 0; page < letter.pages().size(); page++) {
            for (Placed item : letter.pages().get(page).items()) {
                if (item instanceof Placed.Text text && text.element() != Placed.ARTIFACT) {
                    add(page, text, lines);
                }
            }
        }
        return lines;
    }

    private static void add(int page, Placed.Text text, List<PrintedLine> lines) {
        PrintedLine last = lines.isEmpty() ? null : lines.getLast();
        if (last != null
                && last.page() == page
                && Math.abs(last.baselineMm() - text.baselineMm()) < 0.01
                && Math.abs(last.rightMm() - text.xMm()) < 8) {
            lines.set(
                    lines.size() - 1,
                    new PrintedLine(
                            page,
                            last.leftMm(),
                            last.baselineMm(),
                            text.xMm() + text.widthMm(),
                            last.text() + text.text(),
                            last.element()));
        } else {
            lines.add(
                    new PrintedLine(
                            page,
                            text.xMm(),
                            text.baselineMm(),
                            text.xMm() + text.widthMm(),
                            text.text(),
                            text.element()));
        }
    }

    /** Where the visible part of a run ends. */
    static double right(Placed.Run run) {
        int[] text = run.text().stripTrailing().codePoints().toArray();
        double right = run.xMm();
        for (int i = 0; i < text.length; i++) {
            right += Points.toMm(run.face().advance(text[i]) / 1000 * run.sizePt());
            right += run.extraMm().isEmpty() ? 0 : run.extraMm().get(i);
        }
        return right;
    }
}
