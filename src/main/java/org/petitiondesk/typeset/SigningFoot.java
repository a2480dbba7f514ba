package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.SheetDocument.Foot;
import org.petitiondesk.model.letter.SheetDocument.Numbered;
import org.petitiondesk.typeset.StructureElement.Role;

/**
 * What stands below the lines of a signature sheet: what the boxes mean, and beside it what the
 * collector writes and where the sheet is sent.
 */
final class SigningFoot {
    private static final double EXPLANATION = 0.54;
    private static final double GAP = 8;
    private static final double ROW = 6;
    private static final double FIRST_BASELINE = 4;
    private static final double AFTER_LABEL = 1.5;
    private static final double BETWEEN = 5;
    private static final double SECOND_SHARE = 0.4;
    private static final double RULE_PT = 0.4;
    private static final double RULE_GRAY = 0.35;
    private static final double RULE_BELOW = 0.6;

    private static final Type SMALL = Type.sans(7);

    private final Foot foot;
    private final SigningText text;

    SigningFoot(Foot foot, SigningText text) {
        this.foot = foot;
        this.text = text;
    }

    /** How high it is. */
    double heightMm(Numbered one, Frame frame) {
        SigningFoot measuring = new SigningFoot(foot, text.forMeasuring());
        return measuring.set(one, Structure.DOCUMENT, frame, 0, new Sheet());
    }

    /** Sets it and gives where it ends. */
    double set(Numbered one, int section, Frame frame, double top, Sheet page) {
        double width = frame.widthMm() * EXPLANATION;
        double left =
                paragraph(foot.explanation(), section, new Frame(frame.leftMm(), width), top, page);
        Frame beside = frame.inset(width + GAP, 0);
        return Math.max(left, collector(one, section, beside, top, page));
    }

    private double collector(Numbered one, int section, Frame frame, double top, Sheet page) {
        double second =
                Math.max(
                        frame.widthMm() * SECOND_SHARE,
                        one.isDue() ? text.widthMm(one.returnBy(), SMALL) : 0);
        Frame first = frame.inset(0, second + BETWEEN);
        Frame other = frame.inset(frame.widthMm() - second, 0);
        double y = top + FIRST_BASELINE;
        blank(foot.collector(), "", section, first, y, page);
        blank(foot.place(), "", section, other, y, page);
        y += ROW;
        blank(foot.count(), foot.countOf(), section, first, y, page);
        if (one.isDue()) {
            page.add(label(one.returnBy(), section), other.leftMm(), y);
        } else {
            blank(one.returnBy(), "", section, other, y, page);
        }
        y += RULE_BELOW + 2;
        return foot.returnTo().isEmpty() ? y : paragraph(foot.returnTo(), section, frame, y, page);
    }

    /** A label, room to write, and perhaps a word behind it. */
    private void blank(
            String before, String behind, int section, Frame frame, double y, Sheet page) {
        Line label = label(before, section);
        page.add(label, frame.leftMm(), y);
        double from = frame.leftMm() + label.widthMm() + AFTER_LABEL;
        double to = frame.leftMm() + frame.widthMm();
        if (!behind.isEmpty()) {
            Line end = label(behind, section);
            page.addRightAligned(end, to, y);
            to -= end.widthMm() + AFTER_LABEL;
        }
        page.rule(from, to, y + RULE_BELOW, RULE_PT, RULE_GRAY);
    }

    private Line label(String words, int section) {
        return text.line(words, SMALL, text.structure().add(Role.PARAGRAPH, section));
    }

    private double paragraph(String words, int section, Frame frame, double top, Sheet page) {
        int element = text.structure().add(Role.PARAGRAPH, section);
        double y = top;
        for (Line line : text.lines(words, SMALL, element, frame.widthMm())) {
            page.add(line, frame.leftMm(), y + SigningText.ascentMm(SMALL));
            y += text.leadingMm(SMALL, words);
        }
        return y;
    }
}
