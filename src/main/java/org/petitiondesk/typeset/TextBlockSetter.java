package org.petitiondesk.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets paragraphs and headings into a column, each line a strip. */
final class TextBlockSetter {
    private static final double HEADING_EXTRA_PT = 1.2;

    private final Setting setting;
    private final Column column;

    TextBlockSetter(Setting setting, Column column) {
        this.setting = setting;
        this.column = column;
    }

    /** Something printed beside a paragraph's first line. */
    record Label(Line line, double xMm) {}

    /** Running text, whose words may be parted where a line would be loose. */
    void paragraph(List<Glyph> glyphs, Frame frame, double indentMm, Optional<Label> label) {
        place(setting.hyphenated(glyphs, measure(frame, indentMm)), frame, indentMm, label);
    }

    /** A salutation, a close, an address: its words stay whole. */
    void formula(List<Glyph> glyphs, Frame frame, double indentMm) {
        Measure measure = measure(frame, indentMm);
        place(setting.lines(glyphs, measure), frame, indentMm, Optional.empty());
    }

    private static Measure measure(Frame frame, double indentMm) {
        return new Measure(frame.widthMm() - indentMm, frame.widthMm(), true);
    }

    private void place(List<Line> lines, Frame frame, double indentMm, Optional<Label> label) {
        Manner manner = setting.manner();
        if (lines.isEmpty() && label.isPresent()) {
            List<Placed> items = new ArrayList<>();
            label.get().line().place(label.get().xMm(), manner.ascentMm(), items);
            column.add(Strip.ofText(items, manner.leadingMm()));
        }
        for (int i = 0; i < lines.size(); i++) {
            List<Placed> items = new ArrayList<>();
            if (i == 0) {
                label.ifPresent(mark -> mark.line().place(mark.xMm(), manner.ascentMm(), items));
            }
            double left = frame.leftMm() + (i == 0 ? indentMm : 0);
            lines.get(i).place(left, manner.ascentMm(), items);
            // At least two lines of a paragraph stand on either page, and no word on both.
            boolean widow = i == 1 || (i > 1 && i == lines.size() - 1);
            boolean parted = i > 0 && PartedWord.isAtEndOf(lines.get(i - 1));
            column.add(
                    Strip.ofText(items, manner.leadingMm())
                            .withBreakCost(widow || parted ? Strip.NEVER : Strip.FREE));
        }
    }

    void heading(String plainText, List<Glyph> glyphs, Frame frame, int shownLevel) {
        Manner manner = setting.manner();
        column.space(manner.skipMm() > 0 ? manner.skipMm() : manner.leadingMm() * 0.3);
        double size = glyphs.stream().mapToDouble(Glyph::sizePt).max().orElse(manner.sizePt());
        double leading = Setting.leadingMm(manner.leadingMm(), size, plainText);
        Optional<Strip.Mark> mark = Optional.of(new Strip.Mark(plainText, shownLevel));
        for (Line line : setting.lines(glyphs, Measure.ragged(frame.widthMm()))) {
            List<Placed> items = new ArrayList<>();
            line.place(frame.leftMm(), manner.ascentMm(), items);
            Strip strip = Strip.of(items, leading);
            column.add(mark.isPresent() ? strip.withMark(mark.get()) : strip);
            column.keepNext();
            mark = Optional.empty();
        }
        column.space(manner.skipMm() * 0.4);
    }

    /** The type of a heading in the text. */
    static Type headingType(Manner manner, int level) {
        return Type.bold(manner.sizePt() + (level == 1 ? HEADING_EXTRA_PT : 0));
    }
}
